import { createKnownParts, type MadePart } from '../../../../src/platform/answer-cache/known-parts';

interface Named {
  readonly name: string;
}

const SMALL = 1000; // bytes

const made = (name: string, tags: readonly string[] | null = ['all', `topic:${name}`]): MadePart<Named> => ({
  part: { name },
  size: 100,
  tags,
});

/** What hears of changes, and how often it asked for which. */
const open = (maxBytes = SMALL) => {
  const parts = createKnownParts(maxBytes);
  parts.setHearing(true);
  const asked: string[] = [];
  const find = (
    ids: readonly string[],
    make: (id: string) => MadePart<Named> | undefined = made,
    kind = 'topic',
  ) =>
    parts.find<Named>({
      kind,
      ids,
      make: (missing) => {
        asked.push(missing.join());
        return Promise.resolve(
          new Map(
            missing.flatMap((id) => {
              const part = make(id);
              return part === undefined ? [] : [[id, part] as const];
            }),
          ),
        );
      },
    });
  return { parts, asked, find };
};

describe('parts of answers', () => {
  it('are made once, and those that are not known alone', async () => {
    const { asked, find } = open();
    const first = await find(['a', 'b']);
    const second = await find(['b', 'c', 'a']);
    expect(asked).toEqual(['a,b', 'c']);
    expect([...second.keys()].toSorted()).toEqual(['a', 'b', 'c']);
    expect(second.get('a')).toBe(first.get('a'));
  });

  it('of one kind do not stand for those of another', async () => {
    const { asked, find } = open();
    await find(['a']);
    await find(['a'], made, 'other');
    expect(asked).toEqual(['a', 'a']);
  });

  it('are made anew when one of the things changes that they were made of, and no others', async () => {
    const { parts, asked, find } = open();
    await find(['a', 'b']);
    parts.forget(['topic', 'topic:a']);
    await find(['a', 'b']);
    expect(asked).toEqual(['a,b', 'a']);
    parts.forget(['all']);
    await find(['a', 'b']);
    expect(asked.at(-1)).toBe('a,b');
  });

  it('are shown to who makes them anew as they were, however often they were forgotten', async () => {
    const { parts, find } = open();
    await find(['a', 'b']);
    parts.forget(['topic:a']);
    parts.setHearing(false);
    parts.setHearing(true);
    const former: unknown[] = [];
    await parts.find<Named>({
      kind: 'topic',
      ids: ['a', 'c'],
      make: (_missing, formerOf) => {
        former.push(formerOf('a'), formerOf('c'));
        return Promise.resolve(new Map([['a', made('a')]]));
      },
    });
    expect(former).toEqual([{ name: 'a' }, undefined]);
  });

  it('are not remembered when that changes while they are made', async () => {
    const { parts, asked, find } = open();
    const changing = (id: string) => {
      if (id === 'a') parts.forget(['topic:a']);
      return made(id);
    };
    expect((await find(['a', 'b'], changing)).get('a')).toEqual({ name: 'a' });
    await find(['a', 'b']);
    expect(asked).toEqual(['a,b', 'a']);
  });

  it('are not remembered when the connection was lost and came back meanwhile', async () => {
    const { parts, asked, find } = open();
    await find(['a'], (id) => {
      parts.setHearing(false);
      parts.setHearing(true);
      return made(id);
    });
    await find(['a']);
    expect(asked).toEqual(['a', 'a']);
  });

  it('are not known while changes are not heard of, nor those of before when they are again', async () => {
    const { parts, asked, find } = open();
    await find(['a']);
    parts.setHearing(false);
    await find(['a']);
    parts.setHearing(true);
    await find(['a']);
    expect(asked).toEqual(['a', 'a', 'a']);
  });

  it('are not known before changes are heard of for the first time', async () => {
    const parts = createKnownParts(SMALL);
    expect(parts.remembers()).toBe(false);
    const make = jest.fn((ids: readonly string[]) =>
      Promise.resolve(new Map(ids.map((id) => [id, made(id)]))),
    );
    await parts.find({ kind: 'topic', ids: ['a'], make });
    await parts.find({ kind: 'topic', ids: ['a'], make });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('are not remembered where it cannot be told what they were made of', async () => {
    const { asked, find } = open();
    await find(['a'], (id) => made(id, null));
    await find(['a']);
    expect(asked).toEqual(['a', 'a']);
  });

  it('that are not there are asked for again', async () => {
    const { asked, find } = open();
    expect((await find(['a'], () => undefined)).size).toBe(0);
    expect((await find(['a'])).get('a')).toEqual({ name: 'a' });
    expect(asked).toEqual(['a', 'a']);
  });

  it('take no more than their room: the one that was used last stays', async () => {
    const { asked, find } = open(300);
    await find(['a', 'b', 'c']);
    await find(['a']);
    await find(['d']);
    await find(['a', 'c', 'd']);
    expect(asked).toEqual(['a,b,c', 'd']);
    await find(['b']);
    expect(asked.at(-1)).toBe('b');
  });

  it('are not remembered in no room at all', async () => {
    const { parts, asked, find } = open(0);
    expect(parts.remembers()).toBe(false);
    await find(['a']);
    await find(['a']);
    expect(asked).toEqual(['a', 'a']);
  });

  it('that failed to be made leave nothing behind', async () => {
    const { parts, asked, find } = open();
    await expect(
      parts.find({ kind: 'topic', ids: ['a'], make: () => Promise.reject(new Error('away')) }),
    ).rejects.toThrow('away');
    parts.forget(['topic:a']);
    await find(['a']);
    await find(['a']);
    expect(asked).toEqual(['a']);
  });
});
