import {
  isText,
  textWithin,
  elementsWithin,
  type HtmlElement,
  type HtmlNode,
} from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { readHtml } from '../../../shared/rich-text/read-html';
import { toBlocks, type Block } from '../../../shared/rich-text/to-blocks';

/** A picture that stands in a text, by the record of its file. */
export interface PictureInText {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** A text as blocks, with its pictures where they stood. */
export type BodyPart = { readonly block: Block } | { readonly picture: PictureInText };

export interface ReadBody {
  readonly parts: readonly BodyPart[];
  /** What could not be brought over as it was, in a sentence each. */
  readonly lost: readonly string[];
  readonly unclear: readonly string[];
}

interface Resolving {
  /** Where a link leads now: a path of the new site or a whole address; null: it stands as text; a sentence when it is unclear. */
  readonly link: (href: string) => { readonly url: string | null; readonly unclear?: string };
  /** The record of the file that a picture is. */
  readonly file: (src: string) => string | null;
}

/** Never the host of anything (RFC 2606): marks paths of the site itself, while links are read as whole addresses. */
const HERE = 'https://moved.invalid';

/** Stand around the number of a picture; no text has them (a private use area of Unicode). */
const MARK = /\uE0F0(\d+)\uE0F1/g;

/**
 * The body of an old document as blocks: links lead where `resolving` says, pictures of known files stand between the blocks, those
 * of others as their words.
 */
export const readBody = (html: string, resolving: Resolving): ReadBody => {
  const tree = parseHtml(html.replace(MARK, ''));
  if (tree === null)
    return { parts: [], lost: ['The text has too many elements within each other to be read.'], unclear: [] };
  const pictures: PictureInText[] = [];
  const lost: string[] = [];
  const unclear: string[] = [];
  const change = (node: HtmlNode, caption: string): HtmlNode => {
    if (isText(node)) return node;
    if (node.name === 'figure') return inFigure(node);
    if (node.name === 'img') return picture(node, caption);
    const children = node.children.map((child) => change(child, caption));
    if (node.name !== 'a') return element(node, children);
    const { url, unclear: sentence } = resolving.link(node.attribute('href'));
    if (sentence !== undefined) unclear.push(sentence);
    const whole = url?.startsWith('/') === true ? `${HERE}${url}` : (url ?? '');
    return element(node, children, { href: whole });
  };
  const inFigure = (node: HtmlElement): HtmlNode => {
    const inside = elementsWithin(node);
    const caption = inside.find(({ name }) => name === 'figcaption');
    const isPicture = inside.filter(({ name }) => name === 'img').length === 1;
    const words = isPicture && caption !== undefined ? textWithin(caption).replace(/\s+/g, ' ').trim() : '';
    const before = pictures.length;
    const changed = node.children.map((child) => change(child, words));
    if (!isPicture || pictures.length === before) return element(node, changed);
    return {
      ...element(
        node,
        changed.filter((child) => isText(child) || child.name !== 'figcaption'),
      ),
      name: 'div',
    };
  };
  const picture = (node: HtmlElement, caption: string): HtmlNode => {
    const src = node.attribute('src');
    const file = resolving.file(src);
    if (file === null) {
      if (src !== '') lost.push(`The picture ${src.slice(0, 200)} is not among the files.`);
      return node;
    }
    pictures.push({ file, alt: node.attribute('alt').trim(), caption });
    return { name: 'p', attribute: () => '', children: [{ text: `\uE0F0${pictures.length - 1}\uE0F1` }] };
  };
  const changed = change(tree, '');
  const blocks = toBlocks(readHtml(isText(changed) ? tree : changed)).map((block) => withPaths(block));
  return { parts: blocks.flatMap((block) => split(block, pictures)), lost, unclear };
};

const element = (
  node: HtmlElement,
  children: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement => ({
  name: node.name,
  attribute: (name) => attributes[name] ?? node.attribute(name),
  children,
});

interface AnyNode {
  readonly type?: string;
  readonly text?: string;
  readonly url?: string;
  readonly children?: readonly AnyNode[];
}

/** Paths of the site itself are written as such again. */
const withPaths = (block: Block): Block =>
  mapNodes(block, (node) =>
    node.url?.startsWith(`${HERE}/`) === true ? { ...node, url: node.url.slice(HERE.length) } : node,
  ) as Block;

const mapNodes = (node: AnyNode, change: (node: AnyNode) => AnyNode): AnyNode => {
  const changed = change(node);
  return changed.children === undefined
    ? changed
    : { ...changed, children: changed.children.map((child) => mapNodes(child, change)) };
};

const textOf = ({ text = '', children = [] }: AnyNode): string => text + children.map(textOf).join('');

/** The pictures of a block come behind it; a block that held nothing else goes. */
const split = (block: Block, pictures: readonly PictureInText[]): BodyPart[] => {
  const found = [...textOf(block as AnyNode).matchAll(MARK)].flatMap(
    ([, number]) => pictures[Number(number)] ?? [],
  );
  if (found.length === 0) return [{ block }];
  const bare = mapNodes(block, (node) =>
    node.text === undefined ? node : { ...node, text: node.text.replace(MARK, '') },
  );
  const behind = found.map((picture) => ({ picture }));
  return textOf(bare).trim() === '' ? behind : [{ block: bare as Block }, ...behind];
};
