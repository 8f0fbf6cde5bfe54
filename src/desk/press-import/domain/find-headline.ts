import { isAdvisoryFact } from './advisory-facts';
import { HeadReader, type Headline } from './head-reader';
import { endsSentence, isBullet, isParagraph } from './line-shapes';
import { readDateline, type Dateline } from './read-dateline';
import type { SourceLine } from './source-lines';
import type { ImportLocale } from './types';

/** characters; text after a dateline without a date is prose if it is so long or ends as a sentence, and else a headline */
const PROSE_LENGTH = 140;
/** paragraphs that may stand over a dateline: a lead; with more, it opens a part of the text */
const PARAGRAPHS_ABOVE = { undated: 1, dated: 2 };

/**
 * Finds headline, subtitle or highlights, and the beginning of the body.
 *
 * With a dateline the headline is the line before it; a full headline right above that one makes the lower line a
 * subtitle. Without, the best line over a paragraph is taken: one with a date line near, a heading of the format, a longer one, the first.
 *
 * @param taken lines that are pages
 * @returns null when the text has neither a dateline nor a headline over a paragraph
 */
export function findHeadline(
  lines: SourceLine[],
  taken: ReadonlySet<number>,
  locale: ImportLocale,
): Headline | null {
  const head = new HeadReader(lines, taken, locale);
  const dated = lines.findIndex(
    ({ text }, index) =>
      !taken.has(index) &&
      !isBullet(text) &&
      opensRelease(readDateline(text, locale), head.paragraphsAbove(index)),
  );
  if (dated !== -1) return { ...head.above(dated), body: dated };
  const candidates = lines.flatMap((line, index) => {
    const { text } = line;
    const isBody = isParagraph(text) || isAdvisoryFact(text);
    if (taken.has(index) || isBullet(text) || !isBody || head.isSkipped(text)) return [];
    const found = head.above(index);
    const [title] = found.title;
    if (title === undefined) return [];
    const lead = found.summary.find((above) => head.isLead(above, index));
    const first = lead === undefined ? found.summary.find((above) => head.isProse(above)) : undefined;
    const summary = found.summary.filter((above) => above <= (lead ?? above) && above < (first ?? index));
    return [
      {
        ...found,
        summary,
        body: first ?? index,
        score: head.score(title, index) + (lead === undefined ? 0 : 1),
      },
    ];
  });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, next) => (top && top.score >= next.score ? top : next),
    null,
  );
  if (best === null) return null;
  const { title, repeated, summary, body } = best;
  return { title, repeated, summary, body };
}

/** A dateline over which many paragraphs stand opens a part of the text. */
function opensRelease(dateline: Dateline | null, above: number): boolean {
  if (!opensBody(dateline)) return false;
  return above <= (dateline?.date ? PARAGRAPHS_ABOVE.dated : PARAGRAPHS_ABOVE.undated);
}

/** A dateline without a date needs prose after it: "Ghana – News" is a menu's. */
function opensBody(dateline: Dateline | null): boolean {
  if (!dateline || dateline.rest === '') return false;
  return dateline.date !== null || dateline.rest.length >= PROSE_LENGTH || endsSentence(dateline.rest);
}
