import { createShare } from '../../../../src/distribution/websub/share-work';

const share = () => createShare<string>({ most: 2, longest: 60_000 });

/** Work that counts how often it is done. */
const counted = (result = 'feed') => jest.fn(() => Promise.resolve(result));

describe('shared work', () => {
  it('is done once at a version, for those who come while it is under way too', async () => {
    const work = counted();
    const get = share();
    const got = await Promise.all(Array.from({ length: 1000 }, () => get('topic', '7', work)));
    expect(new Set(got)).toEqual(new Set(['feed']));
    expect(await get('topic', '7', work)).toBe('feed');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done anew at another version, also at an earlier one', async () => {
    const get = share();
    await get('topic', '7', counted('with the release'));
    expect(await get('topic', '8', counted('without it'))).toBe('without it');
    expect(await get('topic', '7', counted('with it again'))).toBe('with it again');
  });

  it('is of one topic', async () => {
    const get = share();
    await get('a', '7', counted('feed of a'));
    expect(await get('b', '7', counted('feed of b'))).toBe('feed of b');
  });

  it('is tried again after a failure', async () => {
    const get = share();
    const failing = () => Promise.reject(new Error('The database is away.'));
    await expect(get('topic', '7', failing)).rejects.toThrow('The database is away.');
    expect(await get('topic', '7', counted())).toBe('feed');
  });

  it('is not kept for ever', async () => {
    const get = share();
    for (const topic of ['a', 'b', 'c']) await get(topic, '7', counted());
    const again = counted();
    await get('a', '7', again);
    expect(again).toHaveBeenCalledTimes(1);
  });
});
