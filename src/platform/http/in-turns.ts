import { setImmediate } from 'node:timers/promises';

const TURN = 10; // milliseconds: others wait no longer for their turn, but for one piece of work

/**
 * Works on each item in turn, and lets others have the event loop in between: what is long for all items together holds up
 * nobody.
 *
 * @example await inTurns([1, 2], (number) => number * 2) // [2, 4]
 */
export const inTurns = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(await work(item));
    if (performance.now() - began < TURN) continue;
    await setImmediate();
    began = performance.now();
  }
  return results;
};
