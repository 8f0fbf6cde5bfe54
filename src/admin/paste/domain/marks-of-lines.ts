import type { Reading } from '../../../desk/contract/paste';
import type { Sheet } from './sheet';

/** Where a line of the original went: fields, by their names; none: it is not placed. */
export type Marks = readonly string[];

/**
 * What each line of the original became.
 *
 * @returns in the order of the lines; what was put somewhere by hand, or taken out, is counted as it is now
 */
export const marksOfLines = ({ lines, release }: Reading, { body, put }: Sheet): Marks[] => {
  const marks: Set<string>[] = lines.map(() => new Set());
  const mark = (field: string, numbers: readonly number[] = []): void => {
    for (const number of numbers) marks[number]?.add(field);
  };
  const places = release?.places;
  for (const field of [
    'title',
    'datelineCity',
    'date',
    'embargoedUntil',
    'summary',
    'notesToEditors',
  ] as const)
    mark(field, places?.[field]);
  for (const field of ['quotes', 'contacts', 'partnerCountries', 'donors'] as const)
    mark(field, places?.[field].flat());
  mark(
    'body',
    body.map(({ line }) => line),
  );
  for (const [number, field] of Object.entries(put)) mark(field, [Number(number)]);
  return marks.map((fields) => [...fields]);
};
