import { escapeHtml } from '../../../shared/blocks/escape-html';

/** Finished markup, which only `tag` makes: text never becomes markup by mistake. */
export interface XmlElement {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;
type Child = XmlElement | string | null | undefined | readonly Child[];

/**
 * An XML element. Text and attributes are escaped, what XML cannot hold is left out, and so is what is null.
 *
 * @example tag('a', { b: 'c"d' }, 'e < f').markup // '<a b="c&quot;d">e &lt; f</a>'
 */
export const tag = (name: string, attributes: Attributes = {}, ...children: Child[]): XmlElement => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  const content = toMarkup(children);
  return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
};

/**
 * Text in which `&` and `<` are written by number: readers of RSS that take a title for HTML show them as they are.
 *
 * @example plainText('A & B').markup // 'A &#x26; B'
 * Source: RSS Best Practices Profile 1.0, "Character data"
 */
export const plainText = (text: string): XmlElement => ({
  markup: escapeHtml(text).replace(/&(?:amp|lt);/g, (escaped) => (escaped === '&lt;' ? '&#x3C;' : '&#x26;')),
});

const isElement = (child: Child): child is XmlElement =>
  typeof child === 'object' && child !== null && 'markup' in child;

const toMarkup = (child: Child): string => {
  if (child === null || child === undefined) return '';
  if (typeof child === 'string') return escapeHtml(child);
  if (isElement(child)) return child.markup;
  let markup = ''; // added up, as a page has hundreds of kilobytes: joined, it would be copied at each depth
  for (const part of child) markup += toMarkup(part);
  return markup;
};

/** A whole document around its root. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
