import type { RichLine } from '../../shared/rich-text/rich-line';
import type { ParseOptions } from './domain/parse-press-page';
import { understand, type Understanding } from './domain/understand';
import type { TextOfFile } from './readers/reader';

/** What a file gives, with the lines that its places count. */
export interface UnderstoodFile {
  readonly lines: readonly RichLine[];
  readonly understanding: Understanding;
}

/**
 * Understands what a file says. For a text without a headline it is the one that the file offers, as a mail its subject; for one without a
 * day it is the day of the mail or page.
 */
export const understandFile = (
  { lines, headline, date }: TextOfFile,
  options: ParseOptions,
): UnderstoodFile => {
  const plain = { lines, understanding: understand(lines, options) };
  const isHeaded = headline === undefined || hasHeadline(plain.understanding);
  const read = isHeaded ? plain : underHeadline(lines, headline, options);
  const { release } = read.understanding;
  if (date !== undefined && release?.fields.date === null) release.fields.date = date;
  return read;
};

/** Whether the title is a line of its own, rather than the beginning of the text. */
const hasHeadline = ({ release }: Understanding): boolean =>
  release !== null && release.places.title[0] !== release.places.body[0];

const underHeadline = (
  lines: readonly RichLine[],
  headline: string,
  options: ParseOptions,
): UnderstoodFile => {
  const first: RichLine = { kind: 'heading', level: 1, spans: [{ text: headline }], blankBefore: false };
  const all = [first, ...lines.map((line, index) => (index === 0 ? { ...line, blankBefore: true } : line))];
  return { lines: all, understanding: understand(all, options) };
};
