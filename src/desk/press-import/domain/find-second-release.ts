import { countWords, endsSentence, isBullet, isEndMarker, isParagraph, isSeparator } from './line-shapes';
import { readDateline } from './read-dateline';
import { isPublicationDetail } from './page-furniture';
import { isReleaseLabel, readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import type { ImportLocale } from './types';

/** lines between an end mark or a label and the dateline of the release that begins there */
const HEAD_LINES = 7;

/**
 * Where a second release begins in a file: after an end mark, a rule or a label such as "Press release", with a headline over
 * a dateline of its own. What stands from there on is no part of the first.
 *
 * @param body the first line of the body of the first release
 * @returns a line's number; the number of lines where there is no second release
 */
export const findSecondRelease = (lines: SourceLine[], body: number, locale: ImportLocale): number => {
  for (let index = body + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    const opens = isEndMarker(text) || isSeparator(text) || isReleaseLabel(text);
    if (opens && hasHead(lines.slice(index + 1, index + 1 + HEAD_LINES), locale)) return index;
    if (opensAnother(lines.slice(index, index + 4), locale)) return index;
  }
  return lines.length;
};

/** A headline, a line of details with its date, a dateline: so the entries of a list follow each other. */
const opensAnother = ([headline, date, ...next]: SourceLine[], locale: ImportLocale): boolean =>
  headline !== undefined &&
  date !== undefined &&
  isHeadline(headline.text) &&
  readDateLine(headline.text, locale) === null &&
  (readDateLine(date.text, locale) !== null || isPublicationDetail(date.text)) &&
  next.some(({ text }) => (readDateline(text, locale)?.rest ?? '') !== '');

const isHeadline = (text: string): boolean =>
  countWords(text) >= 3 && !isBullet(text) && !isParagraph(text) && !endsSentence(text);

const hasHead = (lines: SourceLine[], locale: ImportLocale): boolean => {
  const dated = lines.findIndex(({ text }) => {
    const dateline = readDateline(text, locale);
    return dateline !== null && dateline.date !== null && dateline.rest !== '' && dateline.city !== null;
  });
  return lines
    .slice(0, Math.max(0, dated))
    .some(
      ({ text }) => countWords(text) >= 3 && !isBullet(text) && !isParagraph(text) && !endsSentence(text),
    );
};
