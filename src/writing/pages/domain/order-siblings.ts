/** A page among those beside it. */
export interface Sibling {
  readonly documentId: string;
  readonly position: number;
}

/** A page and the number that it gets. */
export interface Renumbered {
  readonly documentId: string;
  readonly from: number;
  readonly to: number;
}

const STEP = 10; // so that the next page fits between two

/**
 * Numbers for pages that are to stand in this order: as few as possible change, and no two are the same.
 *
 * @param siblings - in the order that is wanted, each with the number that it has
 * @returns those that get another number
 * @example orderSiblings([{ documentId: 'b', position: 20 }, { documentId: 'a', position: 10 }])
 * // [{ documentId: 'b', from: 20, to: 4 }]
 */
export const orderSiblings = (siblings: readonly Sibling[]): Renumbered[] => {
  const kept = keepMost(siblings.map(({ position }) => position));
  const numbers = siblings.map(({ position }, index) => (kept.has(index) ? position : null));
  return siblings.flatMap(({ documentId, position }, index) => {
    const to = numbers[index] ?? between(numbers, index);
    return to === position ? [] : [{ documentId, from: position, to }];
  });
};

/**
 * The most places that can keep their numbers, with room for whole numbers between them, and from 0 before the first: the longest
 * run in which the number less the place does not fall (longest increasing subsequence, by patience sorting).
 */
const keepMost = (positions: readonly number[]): Set<number> => {
  const slack = positions.map((position, index) => position - index);
  const ends: number[] = []; // of the best run of each length, the place at its end
  const before: (number | undefined)[] = [];
  slack.forEach((value, index) => {
    if (value < 0) return;
    let length = 0;
    for (let high = ends.length; length < high;) {
      const middle = (length + high) >> 1;
      if ((slack[ends[middle] ?? 0] ?? 0) <= value) length = middle + 1;
      else high = middle;
    }
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
};

/** A number for a place that keeps none: spread evenly between the kept ones around it, in steps at the end. */
const between = (numbers: readonly (number | null)[], index: number): number => {
  const last = numbers.findLastIndex((number, place) => place < index && number !== null);
  const next = numbers.findIndex((number, place) => place > index && number !== null);
  const low = numbers[last] ?? -1;
  const high = numbers[next] ?? null;
  if (high === null) return last < 0 ? (index + 1) * STEP : low + (index - last) * STEP;
  return low + Math.floor(((high - low) * (index - last)) / (next - last));
};
