import { countWords, endsSentence, isBullet, isParagraph, isSeparator } from './line-shapes';
import { readDateline, type Dateline } from './read-dateline';
import { isReleaseLabel, readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import type { ImportLocale } from './types';

/** Where the parts of a release's head stand, as line numbers. */
export interface Headline {
  /** null where no line is a headline: the release begins with its dateline */
  title: number | null;
  summary: number[];
  /** the first line of the body */
  body: number;
}

/** lines; how far above the body a headline is looked for */
const SEARCH_LINES = 12;
/** characters; the shortest text after a dateline that makes a paragraph */
const LEAST_TEXT = 40;
/** characters; a longer line is prose */
const TITLE_LENGTH = 250;

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
    ({ text }, index) => !taken.has(index) && !isBullet(text) && opensBody(readDateline(text, locale)),
  );
  if (dated !== -1) return { ...head.above(dated), body: dated };
  const candidates = lines.flatMap((line, index) => {
    if (taken.has(index) || isBullet(line.text) || !isParagraph(line.text)) return [];
    const found = head.above(index);
    return found.title === null ? [] : [{ ...found, body: index, score: head.score(found.title, index) }];
  });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, next) => (top && top.score >= next.score ? top : next),
    null,
  );
  return best && { title: best.title, summary: best.summary, body: best.body };
}

/** A dateline without a date needs prose after it: "Ghana – News" is a menu's. */
function opensBody(dateline: Dateline | null): boolean {
  if (!dateline || dateline.rest === '') return false;
  return dateline.date !== null || dateline.rest.length >= LEAST_TEXT || endsSentence(dateline.rest);
}

class HeadReader {
  constructor(
    private readonly lines: SourceLine[],
    private readonly taken: ReadonlySet<number>,
    private readonly locale: ImportLocale,
  ) {}

  /** Headline and summary above a line. */
  above(body: number): Omit<Headline, 'body'> {
    const summary: number[] = [];
    for (
      let index = body - 1;
      index >= Math.max(0, body - SEARCH_LINES) && !this.isBoundary(index);
      index -= 1
    ) {
      const text = this.text(index);
      if (this.isSkipped(text)) continue;
      if (isBullet(text) || isParagraph(text) || endsSentence(text)) summary.unshift(index);
      else if (!summary.some((line) => isBullet(this.text(line))) && this.isFullHeadline(this.over(index))) {
        return { title: this.over(index), summary: [index, ...summary] };
      } else return countWords(text) > 1 || summary.length === 0 ? { title: index, summary } : NO_HEADLINE;
    }
    return NO_HEADLINE;
  }

  /** How likely the line is a release's headline rather than a page's. */
  score(title: number, body: number): number {
    const near = [title - 2, title - 1, title + 1, title + 2, body - 1];
    const dated = near.some((line) => line >= 0 && readDateLine(this.text(line), this.locale) !== null);
    const long = countWords(this.text(title)) >= 4;
    const headed = (this.lines[title]?.level ?? 9) <= 2;
    return (headed ? 3 : 0) + (dated ? 4 : 0) + (long ? 2 : 0) + (isParagraph(this.text(body + 1)) ? 1 : 0);
  }

  private text(index: number): string {
    return this.lines[index]?.text ?? '';
  }

  private isBoundary(index: number): boolean {
    const text = this.text(index);
    return (
      this.taken.has(index) ||
      isSeparator(text) ||
      (text === this.text(index - 1) && !isParagraph(text)) ||
      text === this.text(index + 1)
    );
  }

  private isSkipped(text: string): boolean {
    return isReleaseLabel(text) || readDateLine(text, this.locale) !== null;
  }

  /** The next line above that is no date line. */
  private over(index: number): number {
    let line = index - 1;
    while (line > 0 && index - line < 4 && readDateLine(this.text(line), this.locale) !== null) line -= 1;
    return line;
  }

  private isFullHeadline(index: number): boolean {
    const text = this.text(index);
    const full = text.length >= 30 && text.length <= TITLE_LENGTH && countWords(text) >= 5;
    return full && !this.isBoundary(index) && !isBullet(text) && !isParagraph(text) && !endsSentence(text);
  }
}

const NO_HEADLINE = { title: null, summary: [] };
