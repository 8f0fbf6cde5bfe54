import { inTurns } from '../../../../src/platform/http/in-turns';

const UNTIL_OTHERS = 25; // milliseconds: longer than a turn

const hold = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe('work in turns', () => {
  it('has the results in the order of the items', async () => {
    expect(await inTurns([3, 1, 2], (number) => Promise.resolve(number * 2))).toEqual([6, 2, 4]);
    expect(await inTurns([], String)).toEqual([]);
  });

  it('lets others in between what takes long', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    await inTurns(['first', 'last'], (name) => {
      hold(UNTIL_OTHERS);
      order.push(name);
    });
    expect(order).toEqual(['first', 'another', 'last']);
  });

  it('ends with the first failure', async () => {
    const work = (number: number) => (number === 2 ? Promise.reject(new Error('two')) : number);
    await expect(inTurns([1, 2, 3], work)).rejects.toThrow('two');
  });
});
