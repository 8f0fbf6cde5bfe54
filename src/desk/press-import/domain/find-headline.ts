import { countWords, endsSentence, isBullet, isParagraph, isSeparator } from './line-shapes';
import { readDateline, type Dateline } from './read-dateline';
import { readContactHeading } from './contact-heading';
import { isCaption, isPageControl, isPublicationDetail, isRecordLine } from './page-furniture';
import { isCityLine } from './city-zones';
import { isEmbargoLine } from './read-embargo';
import { isLabelLine, isPageFurniture, isReleaseLabel, readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import type { ImportLocale } from './types';

/** Where the parts of a release's head stand, as line numbers. */
export interface Headline {
  /** a headline over two lines is both; none where the release begins with its dateline */
  title: number[];
  /** lines that say the title again */
  repeated: number[];
  summary: number[];
  /** the first line of the body */
  body: number;
}

/** lines; how far above the body a headline is looked for */
const SEARCH_LINES = 14;
/** characters; the shortest text after a dateline that makes a paragraph */
const LEAST_TEXT = 40;
/** characters; a longer line is prose */
const TITLE_LENGTH = 250;
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
    if (taken.has(index) || isBullet(line.text) || !isParagraph(line.text) || head.isSkipped(line.text))
      return [];
    const found = head.above(index);
    const [title] = found.title;
    if (title === undefined) return [];
    const first = found.summary.find((above) => head.isProse(above));
    const summary = found.summary.filter((above) => first === undefined || above < first);
    return [{ ...found, summary, body: first ?? index, score: head.score(title, index) }];
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
    const headed = this.headingAbove(body);
    for (
      let index = body - 1;
      index >= Math.max(0, body - SEARCH_LINES) && !this.isBoundary(index);
      index -= 1
    ) {
      const text = this.text(index);
      if (this.isSkipped(text)) continue;
      const bulleted = summary.some((line) => isBullet(this.text(line)));
      if (isBullet(text) || isParagraph(text) || endsSentence(text)) summary.unshift(index);
      else if (headed !== null && index > headed && text !== this.text(headed)) summary.unshift(index);
      else if (
        !bulleted &&
        !this.continues(index) &&
        text !== this.text(this.over(index)) &&
        this.isFullHeadline(this.over(index))
      ) {
        return this.titled(this.over(index), [index, ...summary]);
      } else return countWords(text) > 1 || summary.length === 0 ? this.titled(index, summary) : NO_HEADLINE;
    }
    return NO_HEADLINE;
  }

  /** How many paragraphs stand over a line, up to a rule, a label or a page. */
  paragraphsAbove(line: number): number {
    let count = 0;
    for (let index = line - 1; index >= 0 && !this.taken.has(index); index -= 1) {
      const text = this.text(index);
      if (isSeparator(text) || isReleaseLabel(text)) break;
      if (isParagraph(text) && !isBullet(text) && !this.isSkipped(text)) count += 1;
    }
    return count;
  }

  isProse(index: number): boolean {
    const text = this.text(index);
    return !isBullet(text) && (isParagraph(text) || endsSentence(text));
  }

  /** With the lines that the headline goes on over, and those that say it again. */
  private titled(last: number, summary: number[]): Omit<Headline, 'body'> {
    const title = [last];
    while (title.length < 3 && this.continues(title[0] ?? 0)) title.unshift((title[0] ?? 0) - 1);
    const words = title.map((line) => this.text(line)).join(' ');
    const top = Math.max(0, (title[0] ?? 0) - SEARCH_LINES);
    const repeated = [...this.lines.keys()]
      .slice(top, title[0])
      .filter((line) => !this.taken.has(line) && this.text(line) === words && countWords(words) > 1);
    return { title, repeated, summary };
  }

  /** Is the line the rest of the headline that the line above begins? */
  private continues(index: number): boolean {
    const [above, text] = [this.text(index - 1), this.text(index)];
    if (index === 0 || this.lines[index]?.blankBefore === true || above.length < 15) return false;
    if (this.isBoundary(index - 1) || this.isSkipped(above) || isBullet(above) || isParagraph(above))
      return false;
    if (endsSentence(above) || above.length + text.length > TITLE_LENGTH) return false;
    if (this.lines[index]?.level !== this.lines[index - 1]?.level) return false;
    const shouted = [above, text].every((line) => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line));
    return shouted || /^\p{Ll}/u.test(text) || FUNCTION_WORD_LAST.test(above);
  }

  /** The nearest heading of the first level that a format gave. */
  private headingAbove(body: number): number | null {
    const from = Math.max(0, body - SEARCH_LINES);
    const found = this.lines
      .slice(from, body)
      .findLastIndex(({ level }, index) => level === 1 && !this.taken.has(from + index));
    return found === -1 ? null : from + found;
  }

  /** How likely the line is a release's headline rather than a page's. */
  score(title: number, body: number): number {
    const above = isParagraph(this.text(title - 1)) ? [] : [title - 2];
    const near = [...above, title - 1, title + 1, title + 2, body - 1];
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
    const doubled = text === this.text(index - 1) || text === this.text(index + 1);
    return (
      this.taken.has(index) || isSeparator(text) || (doubled && countWords(text) < 4 && !isParagraph(text))
    );
  }

  isSkipped(text: string): boolean {
    return (
      isLabelLine(text) ||
      isEmbargoLine(text) ||
      isPageControl(text) ||
      isPageFurniture(text) ||
      isPublicationDetail(text) ||
      isCaption(text) ||
      isRecordLine(text) ||
      isCityLine(text) ||
      readContactHeading(text) !== null ||
      (text.length < 160 && (/\S@\S+\.\S/u.test(text) || /^(?:tel|tél|phone|https?:)/iu.test(text))) ||
      readDateLine(text, this.locale) !== null
    );
  }

  /** The next line above that may be a headline; what stands over a label is none. */
  private over(index: number): number {
    let line = index - 1;
    while (line > 0 && index - line < 4 && this.isSkipped(this.text(line))) {
      if (isLabelLine(this.text(line))) return -1;
      line -= 1;
    }
    return line;
  }

  private isFullHeadline(index: number): boolean {
    const text = this.text(index);
    const full = text.length >= 30 && text.length <= TITLE_LENGTH && countWords(text) >= 5;
    return (
      full &&
      !this.isBoundary(index) &&
      !this.isSkipped(text) &&
      !isBullet(text) &&
      !isParagraph(text) &&
      !endsSentence(text)
    );
  }
}

const NO_HEADLINE = { title: [], repeated: [], summary: [] };
/** A headline that ends with such a word goes on in the next line. */
const FUNCTION_WORD_LAST =
  /(?:[,،]|\s(?:and|or|of|the|for|in|to|an?|with|on|by|from|at|as|de|du|des|la|le|les|et|ou|en|pour|y|del|el|los|las|para|con|por|à|au|aux|dans|sur|في|من|على|إلى|عن))$/iu;
