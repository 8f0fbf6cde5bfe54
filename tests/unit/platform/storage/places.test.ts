import { createPlaces, kindOfPath } from '../../../../src/platform/storage/places';
import { UnavailableError } from '../../../../src/platform/storage/unavailable-error';

/** Work that ends when it is told to. */
const makeWork = () => {
  const begun: (() => void)[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      begun.push(resolve);
    });
  return { begun, work };
};

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a crowd of one kind', () => {
  it('takes no more than its share, and the next one its place', async () => {
    const places = createPlaces(2, 60_000);
    const { begun, work } = makeWork();
    const all = Promise.all([1, 2, 3].map(() => places.take('lists', work)));
    await soon();
    expect(begun).toHaveLength(2);
    begun[0]?.();
    await soon();
    expect(begun).toHaveLength(3);
    for (const end of begun) end();
    await all;
  });

  it('leaves another kind its places', async () => {
    const places = createPlaces(1, 60_000);
    const { begun, work } = makeWork();
    const first = places.take('lists', work);
    expect(await places.take('others', () => Promise.resolve('done'))).toBe('done');
    begun[0]?.();
    await first;
  });

  it('waits no longer than it may, and takes nobody’s place afterwards', async () => {
    const places = createPlaces(1, 1);
    const { begun, work } = makeWork();
    const first = places.take('lists', work);
    await expect(places.take('lists', () => Promise.resolve())).rejects.toThrow(UnavailableError);
    begun[0]?.();
    await first;
    expect(await places.take('lists', () => Promise.resolve('done'))).toBe('done');
  });

  it('gives back the place of what failed', async () => {
    const places = createPlaces(1, 60_000);
    await expect(places.take('lists', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await places.take('lists', () => Promise.resolve('done'))).toBe('done');
  });
});

describe('the kind of a request', () => {
  it.each([
    ['/api/press-releases/abc', '/api/press-releases'],
    ['/api/press-releases', '/api/press-releases'],
    [undefined, ''],
  ])('of %s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });
});
