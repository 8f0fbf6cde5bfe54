import { Parser } from 'htmlparser2';
import type { HtmlElement, HtmlNode } from './html-node';

/** elements within each other; a text has some tens, and what walks the tree does not go deeper than its stack bears */
export const DEEPEST = 400;

/** characters read before depth is looked at again: the parser is slow with many open elements */
const PIECE = 16_384;

interface Open extends HtmlElement {
  readonly children: HtmlNode[];
}

/**
 * HTML as a tree. Nothing in it runs and nothing is fetched.
 *
 * @returns null when elements stand in each other more than {@link DEEPEST} deep
 */
export const parseHtml = (html: string): HtmlElement | null => parse(html, false);

/**
 * XML in the same way. Entities of its own stand as they are written, and nothing that it names is fetched.
 *
 * @returns null when elements stand in each other more than {@link DEEPEST} deep
 */
export const parseXml = (xml: string): HtmlElement | null => parse(xml, true);

const parse = (html: string, xmlMode: boolean): HtmlElement | null => {
  const root: Open = { name: 'body', attribute: () => '', children: [] };
  const open = [root];
  const depth = { isTooDeep: false };
  const handler = {
    onopentag: (name: string, attributes: Record<string, string>) => {
      depth.isTooDeep ||= open.length >= DEEPEST;
      if (depth.isTooDeep) return;
      const element: Open = { name, attribute: (wanted) => attributes[wanted] ?? '', children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text: string) => open.at(-1)?.children.push({ text }),
    onclosetag: () => {
      if (open.length > 1) open.pop();
    },
  };
  const parser = new Parser(handler, { xmlMode });
  for (let start = 0; start < html.length && !depth.isTooDeep; start += PIECE)
    parser.write(html.slice(start, start + PIECE));
  parser.end();
  return depth.isTooDeep ? null : root;
};
