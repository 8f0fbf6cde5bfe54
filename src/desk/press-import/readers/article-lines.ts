import { textOfLine, type RichLine } from '../../../shared/rich-text/rich-line';
import { asideLines } from './aside-lines';

/** characters; a shorter line may stand in a page twice */
const TELLING = 40;
/** lines from the heading of a page to its article: a day, a city, a label */
const HEAD_LINES = 12;
/** lines behind an article in which contacts are looked for */
const CONTACT_LINES = 15;
const REACHES_SOMEBODY = /\S@\S+\.\S|\+\d[\d ()./-]{6,}/u;

interface Page {
  /** All lines of the page, in their order. */
  readonly all: readonly RichLine[];
  /** Those that are found to be its article. */
  readonly article: readonly RichLine[];
  /** What its links say. */
  readonly links: ReadonlySet<string>;
}

/**
 * The text of a saved page: from the heading over its article to the contacts behind it, with what stands between. The rest of the
 * page is beside the text, but for links that stand alone.
 */
export const articleLines = ({ all, article, links }: Page): RichLine[] => {
  const own = new Set(article.map(textOfLine));
  const isOwn = (line: RichLine): boolean => own.has(textOfLine(line));
  const isTelling = (line: RichLine): boolean => isOwn(line) && textOfLine(line).length >= TELLING;
  const sure = all.some(isTelling) ? isTelling : isOwn;
  const first = all.findIndex(sure);
  if (first === -1) return [...article];
  const start = startOf(all, first);
  const end = endOf(all, endOfRun(all, all.findLastIndex(sure), isOwn));
  const isText = (line: RichLine): boolean => isOwn(line) || !links.has(textOfLine(line));
  const rest = [...all.slice(0, start), ...all.slice(end + 1)].filter((line) => !links.has(textOfLine(line)));
  return [...all.slice(start, end + 1).filter(isText), ...asideLines(rest.map(textOfLine))];
};

const startOf = (all: readonly RichLine[], first: number): number => {
  const heading = all.findLastIndex(
    ({ kind, level }, index) => index < first && kind === 'heading' && level === 1,
  );
  return heading !== -1 && first - heading <= HEAD_LINES ? heading : first;
};

/** The short lines of the article that end it: items, rows of a table. */
const endOfRun = (all: readonly RichLine[], last: number, isOwn: (line: RichLine) => boolean): number => {
  const behind = all.slice(last + 1).findIndex((line) => !isOwn(line));
  return behind === -1 ? all.length - 1 : last + behind;
};

const endOf = (all: readonly RichLine[], last: number): number => {
  const behind = all.slice(last + 1, last + 1 + CONTACT_LINES);
  return last + 1 + behind.findLastIndex((line) => REACHES_SOMEBODY.test(textOfLine(line)));
};
