import { isText, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';

const MARK = '\u0000';
/** The end of a line in a run of words. */
export const BREAK = `${MARK}br${MARK}`;
const BESIDE = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');
const LEADING = new RegExp(`^${MARK}\\d`);

/** Pictures and links of embeds met in the midst of words: a mark stands there, and they follow the block that it stands in. */
export class Beside {
  private readonly kept: string[] = [];

  /** @returns the mark that stands for it in a run of words */
  put(html: string): string {
    return `${MARK}${this.kept.push(html) - 1}${MARK}`;
  }

  /** A finished block, and what its marks stand for behind it. */
  end(html: string): string[] {
    const behind = [...html.matchAll(BESIDE)].map(([, number]) => this.kept[Number(number)] ?? '');
    const text = withoutMarks(html).replaceAll(BREAK, '<br>');
    return [...(isEmpty(text) ? [] : [text]), ...behind];
  }
}

/** A run of words without what stands beside it. */
export const withoutMarks = (html: string): string => html.replace(BESIDE, '');

/** Text of the old site, in which no mark can be. */
export const unmarked = (text: string): string => text.replaceAll(MARK, '');

export const isMarked = (text: string): boolean => text.includes(MARK);

/** Does it begin with what stands beside it? */
export const leadsBeside = (text: string): boolean => LEADING.test(text);

/** Is there neither a word nor a picture in it? */
export const isEmpty = (html: string): boolean =>
  html
    .replace(/<(?!img)[^>]*>/g, '')
    .replaceAll(BREAK, '')
    .trim() === '';

/** Text that keeps its lines. */
export const linesWithin = (node: HtmlNode): string => {
  if (isText(node)) return node.text;
  if (node.name === 'br') return '\n';
  return node.children.map(linesWithin).join('');
};

/** Emphasis and links end with their line: a paragraph may end there. */
export const eachLine = (words: string, before: string, after: string): string =>
  words
    .split(BREAK)
    .map((line) => (isEmpty(withoutMarks(line)) ? line : `${before}${line}${after}`))
    .join(BREAK);

/** How many columns and rows a cell has, as its attributes. */
export const spanOf = (cell: HtmlElement): string =>
  ['colspan', 'rowspan']
    .filter((name) => /^[2-9]\d?$/.test(cell.attribute(name)))
    .map((name) => ` ${name}="${cell.attribute(name)}"`)
    .join('');

/** The pictures in an element, but not those in its tables, quotes, lists and paragraphs. */
export const picturesIn = (node: HtmlElement): HtmlElement[] =>
  node.name === 'img'
    ? [node]
    : ['table', 'blockquote', 'ul', 'ol', 'p'].includes(node.name)
      ? []
      : node.children.flatMap((child) => (isText(child) ? [] : picturesIn(child)));
