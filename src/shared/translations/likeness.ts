/**
 * How alike two lists of words are, by Dice's coefficient, each word counted as often as it stands there.
 *
 * @returns from 0 to 1, when they are the same
 * @example likeness(['a', 'b'], ['b', 'c']) // 0.5
 */
export const likeness = (some: readonly string[], others: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of some) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (some.length + others.length);
};
