import { isAdvisoryFact } from './advisory-facts';
import { beginsAsOrganisation } from './begins-as-organisation';
import { countWords, endsSentence, isBullet, isParagraph, isSeparator } from './line-shapes';
import { readAttributionBefore } from './read-attribution-before';
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
/** characters; a longer line is prose */
const TITLE_LENGTH = 250;

/** Reads the lines over the body of a release: which are its headline, its subtitle or lead, and which are neither. */
export class HeadReader {
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
      if (isAdvisoryFact(text)) return NO_HEADLINE;
      if (this.isSkipped(text) || this.namesOffice(index) || this.isPartHeading(index)) continue;
      const bulleted = summary.some((line) => isBullet(this.text(line)));
      if (isBullet(text) || this.isProse(index)) summary.unshift(index);
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

  /** "Highlights", as a heading inside a text. */
  private isPartHeading(index: number): boolean {
    return (this.lines[index]?.level ?? 1) > 1 && countWords(this.text(index)) <= 2;
  }

  /** A lead stands over the line that tells who wrote the text and when. */
  isLead(line: number, body: number): boolean {
    const between = [...this.lines.keys()].slice(line + 1, body);
    return (
      this.isProse(line) &&
      !/^[“"«„]/u.test(this.text(body)) &&
      between.some((index) => readDateLine(this.text(index), this.locale) !== null)
    );
  }

  /** Is the line names of offices, and no words about anything: "Example Agency – Sample Fund", or one that the text has again? */
  private namesOffice(index: number): boolean {
    const text = this.text(index);
    if (this.continues(index)) return false;
    const parts = text.split(/\s[–—|•·/]\s/u);
    if (parts.length > 1) return parts.length > 2 && parts.every(isCapitalised);
    return (
      isCapitalised(text) &&
      beginsAsOrganisation(text) &&
      this.lines.some(
        (line, other) => other !== index && line.text.toLowerCase().includes(text.toLowerCase()),
      )
    );
  }

  isProse(index: number): boolean {
    const text = this.text(index);
    return !isBullet(text) && (isParagraph(text) || endsSentence(text) || introducesWords(text));
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
      !this.namesOffice(index) &&
      !this.isSkipped(text) &&
      !isBullet(text) &&
      !isParagraph(text) &&
      !endsSentence(text)
    );
  }
}

/** "The following statement was issued by Jane Example:" */
const introducesWords = (text: string): boolean =>
  /[:：]$/u.test(text) && countWords(text) >= 3 && readAttributionBefore(text, () => false) !== null;

/** Up to eight words with capitals, and small ones between them: a name. */
const isCapitalised = (text: string): boolean =>
  /^\p{Lu}[^\s.:;!?]*(?:\s(?:(?:of|the|for|and|de|du|des|del|la|le|les|los|las|y|et|pour|para)\s){0,2}(?:[dl]['’])?\p{Lu}[^\s.:;!?]*){0,7}$/u.test(
    text,
  );

const NO_HEADLINE = { title: [], repeated: [], summary: [] };
/** A headline that ends with such a word goes on in the next line. */
const FUNCTION_WORD_LAST =
  /(?:[,،]|\s(?:and|or|of|the|for|in|to|an?|with|on|by|from|at|as|de|du|des|la|le|les|et|ou|en|pour|y|del|el|los|las|para|con|por|à|au|aux|dans|sur|في|من|على|إلى|عن))$/iu;
