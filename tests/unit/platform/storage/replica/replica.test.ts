import type pg from 'pg';
import { createReplica, type Place } from '../../../../../src/platform/storage/replica/replica';

const PLACE: Place = { lsn: '0/5000', mark: '{"word":"one"}', isOwn: true };

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[] | undefined;
}

interface Told {
  readonly place?: Place;
  readonly hasAll?: boolean | null;
  readonly breaksAt?: string;
}

/** A replica that answers the question whether it has all, and writes down what it is asked. */
const start = ({ place = PLACE, hasAll = true, breaksAt = '' }: Told = {}) => {
  const asked: Asked[] = [];
  const released: boolean[] = [];
  let unmarked = 0;
  const client = {
    query: (text: string, values?: readonly unknown[]) => {
      asked.push({ text, values });
      return breaksAt !== '' && text.includes(breaksAt)
        ? Promise.reject(new Error('canceling statement due to conflict with recovery'))
        : Promise.resolve({ rows: [{ hasAll }] });
    },
    release: (isBroken = false) => released.push(isBroken),
  };
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined };
  const replica = createReplica({
    pool: { connect: () => Promise.resolve(client) } as unknown as pg.Pool,
    askPrimary: () => Promise.resolve(place),
    onUnmarked: () => (unmarked += 1),
    log: silent,
  });
  const read = () => replica.read((connection) => connection.query('select the answer').then(() => 'read'));
  return { asked, released, read, countUnmarked: () => unmarked };
};

const textsOf = (asked: readonly Asked[]): string[] => asked.map(({ text }) => text.split(' ', 1)[0] ?? '');

describe('a public read', () => {
  it('is made in the replica after that was found to have all, in one transaction of several views', async () => {
    const { asked, read, released } = start();
    expect(await read()).toEqual({ result: 'read' });
    expect(textsOf(asked)).toEqual(['begin', 'select', 'select', 'commit']);
    expect(asked[0]?.text).toContain('read committed');
    expect(asked[1]?.values).toEqual([PLACE.lsn, PLACE.mark]);
    expect(asked[2]?.text).toBe('select the answer');
    expect(released).toEqual([false]);
  });

  it.each([false, null])('is not made in one that answers %s', async (hasAll) => {
    const { asked, read, released } = start({ hasAll });
    expect(await read()).toBeNull();
    expect(textsOf(asked)).toEqual(['begin', 'select', 'commit']);
    expect(released).toEqual([false]);
  });

  it.each([
    { ...PLACE, isOwn: false },
    { ...PLACE, mark: null, isOwn: false },
  ])('is not made in one while the primary has not said its word', async (place) => {
    const { asked, read, countUnmarked } = start({ place });
    expect(await read()).toBeNull();
    expect(asked).toEqual([]);
    expect(countUnmarked()).toBe(1);
  });

  it('is left to the primary where the replica fails, which is let alone then', async () => {
    const { asked, read, released } = start({ breaksAt: 'the answer' });
    expect(await read()).toBeNull();
    expect(released).toEqual([true]);
    const before = asked.length;
    expect(await read()).toBeNull();
    expect(asked).toHaveLength(before);
  });
});
