/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words (Damerau and Levenshtein,
 * each place changed once).
 *
 * @param most - what is more than this is not counted out: any number above it
 * @example editDistance('ganha', 'ghana', 2) // 2
 * @example editDistance('maroco', 'morocco', 2) // 2
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
};

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
