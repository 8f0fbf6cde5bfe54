import { createBatcher } from '../../../src/admin/logic/batch';

describe('requests of one moment', () => {
  it('go out as one, each key once', async () => {
    const asked: (readonly string[])[] = [];
    const load = createBatcher((keys) => {
      asked.push(keys);
      return Promise.resolve(new Map(keys.map((key) => [key, key.toUpperCase()])));
    }, 1);
    expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('are told apart from later ones', async () => {
    let count = 0;
    const load = createBatcher(() => Promise.resolve(new Map([['a', (count += 1)]])), 1);
    expect(await load('a')).toBe(1);
    expect(await load('a')).toBe(2);
  });

  it('fail together, and the next ones are asked anew', async () => {
    let isDown = true;
    const load = createBatcher(
      () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(new Map([['a', 1]]))),
      1,
    );
    await expect(load('a')).rejects.toThrow('down');
    isDown = false;
    expect(await load('a')).toBe(1);
  });
});
