import { elementsWithin, isText, type HtmlElement, type HtmlNode } from './html-node';
import { LineWriter, type Place } from './line-writer';
import { looksOf } from './looks-of';
import type { Marks, RichLine, Span } from './rich-line';
import { rowsOf } from './table-rows';
import { headingLevelOf, itemDepthOf } from './levels-of';
import { isPassedOver } from './passed-over';
import { readWordItem } from './word-list';

const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption footer form header html main nav p section summary table tbody td tfoot th thead tr caption'.split(
    ' ',
  ),
);

interface Around {
  readonly marks: Marks;
  readonly place: Place;
  /** How many lists stand around. */
  readonly lists: number;
  readonly ordered: boolean;
}

/**
 * Formatted text as lines: headings, lists, links, bold and the like stay, layout goes. Reads web pages, and what Word, Outlook,
 * Google Docs and mail programs put on the clipboard.
 *
 * @param body - as `parseHtml` gives it, or the browser's own parser through an adapter
 * @example readHtml(parseHtml('<h2>Why</h2><p>It <b>rains</b>.</p>')).length // 2
 */
export const readHtml = (body: HtmlNode): RichLine[] => {
  const writer = new LineWriter();
  walk(body, { marks: {}, place: { kind: 'paragraph' }, lists: 0, ordered: false }, writer);
  return writer.finish();
};

const walk = (node: HtmlNode, around: Around, writer: LineWriter): void => {
  if (isText(node)) {
    writer.write(node.text, around.marks, around.place);
    return;
  }
  if (isPassedOver(node)) return;
  const inside = { ...around, marks: looksOf(node, around.marks) };
  const visit = (here: Around): void => {
    for (const child of node.children) walk(child, here, writer);
  };
  const inBlock = (here: Around): void => {
    writer.endBlock();
    visit(here);
    writer.endBlock();
  };
  const level = headingLevelOf(node);
  if (level !== null) inBlock({ ...inside, place: { kind: 'heading', level } });
  else if (node.name === 'br') writer.breakLine();
  else if (node.name === 'hr') writer.endBlock();
  else if (node.name === 'img') writePicture(node, around, writer);
  else if (node.name === 'figure') inBlock({ ...inside, place: pictureOf(node) });
  else if (node.name === 'pre') {
    writer.keepLines(true);
    inBlock(inside);
    writer.keepLines(false);
  } else if (node.name === 'ul' || node.name === 'ol')
    inBlock({ ...inside, lists: around.lists + 1, ordered: node.name === 'ol' });
  else if (node.name === 'li')
    inBlock({
      ...inside,
      place: { kind: 'item', ordered: around.ordered, depth: itemDepthOf(node, around.lists) },
    });
  else if (node.name === 'blockquote') inBlock({ ...inside, place: { kind: 'quote' } });
  else if (node.name === 'table') writeTable(node, inside, writer, inBlock);
  else if (BLOCKS.has(node.name)) inBlock({ ...inside, place: placeOfBlock(node, around.place) });
  else visit(inside);
};

/** A paragraph in an item is of the item; a paragraph of Word may be one. */
const placeOfBlock = (node: HtmlElement, around: Place): Place => {
  const item = readWordItem(node);
  return item === null ? around : { kind: 'item', ordered: item.ordered, depth: item.depth };
};

/** A table of data is a list, an item for each row; one that lays out a page is what stands in it. */
const writeTable = (
  node: HtmlElement,
  around: Around,
  writer: LineWriter,
  inBlock: (here: Around) => void,
): void => {
  const rows = rowsOf(node);
  if (rows === null) {
    inBlock(around);
    return;
  }
  for (const cells of rows) {
    writer.endBlock();
    const place: Place = { kind: 'item', ordered: false, depth: 0 };
    cells.forEach((cell, index) => {
      if (index > 0) writer.write(' | ', around.marks, place);
      for (const { text, ...marks } of spansWithin(cell, around.marks)) writer.write(text, marks, place);
    });
    writer.endBlock();
  }
};

const spansWithin = (node: HtmlNode, marks: Marks): Span[] => {
  if (isText(node)) return [{ text: node.text, ...marks }];
  if (isPassedOver(node)) return [];
  const inside = looksOf(node, marks);
  const words = node.children.flatMap((child) => spansWithin(child, inside));
  return node.name === 'br' || BLOCKS.has(node.name) ? [{ text: ' ' }, ...words] : words;
};

/** A picture with a caption stands as its caption, another one as its description. */
const pictureOf = (figure: HtmlElement): Place => ({
  kind: 'picture',
  hasCaption: elementsWithin(figure).some(({ name }) => name === 'figcaption'),
});

/** What a picture shows, in words: the picture itself is not fetched. In the midst of words it is an ornament of them. */
const writePicture = (node: HtmlElement, { marks, place }: Around, writer: LineWriter): void => {
  const words = node.attribute('alt').trim();
  if (words === '' || place.hasCaption === true || writer.isWriting) return;
  writer.write(words, marks, place.kind === 'picture' ? place : { kind: 'picture' });
  writer.endBlock();
};
