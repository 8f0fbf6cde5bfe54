import { isText, textWithin, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';

/** What of OpenDocument is the same in HTML. */
const NAMES: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};
const PASSED_OVER = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:sequence-decls',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'table:covered-table-cell',
  'svg:title',
  'svg:desc',
]);
/** spaces that `text:s` may stand for; more are no text */
const MOST_SPACES = 100;

/** What the styles of a document say of its text. */
interface Styles {
  readonly looks: ReadonlyMap<string, string>;
  /** Names that a style and its parents have. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly numbered: ReadonlySet<string>;
}

/**
 * The text of an OpenDocument as elements of HTML, which have one reader; footnotes stand at the end.
 *
 * @param around - all elements of the document, its styles among them
 */
export const asHtml = (body: HtmlElement, around: readonly HtmlElement[]): HtmlElement => {
  const notes: HtmlNode[] = [];
  const children = translate(body.children, { styles: stylesOf(around), notes, isNumbered: false });
  return make('body', [...children, ...(notes.length > 0 ? [make('ol', notes)] : [])]);
};

interface Translating {
  readonly styles: Styles;
  readonly notes: HtmlNode[];
  readonly isNumbered: boolean;
}

const translate = (nodes: readonly HtmlNode[], at: Translating): HtmlNode[] =>
  nodes.flatMap((node) => (isText(node) ? [node] : translateElement(node, at)));

const translateElement = (element: HtmlElement, at: Translating): HtmlNode[] => {
  const { name } = element;
  if (PASSED_OVER.has(name)) return [];
  if (name === 'text:note') return [note(element, at)];
  if (name === 'text:s')
    return [{ text: ' '.repeat(Math.min(MOST_SPACES, Number(element.attribute('text:c')) || 1)) }];
  if (name === 'text:tab') return [{ text: ' ' }];
  if (name === 'draw:frame') return frame(element, at);
  const style = element.attribute('text:style-name');
  if (name === 'text:list') {
    const isNumbered = style === '' ? at.isNumbered : at.styles.numbered.has(style);
    return [make(isNumbered ? 'ol' : 'ul', translate(element.children, { ...at, isNumbered }))];
  }
  const children = translate(element.children, at);
  const looks = { style: at.styles.looks.get(style) ?? '' };
  if (name === 'text:h') return [make(`h${levelOf(element)}`, children)];
  if (name === 'text:a') return [make('a', children, { href: element.attribute('xlink:href') })];
  if (name === 'text:span') return [make('span', children, looks)];
  if (name === 'text:p') return [paragraph(at.styles.kinds.get(style) ?? style, children, looks)];
  const known = NAMES[name];
  return known === undefined ? children : [make(known, children)];
};

const levelOf = (element: HtmlElement): number =>
  Math.min(6, Math.max(1, Number(element.attribute('text:outline-level')) || 1));

const paragraph = (
  kind: string,
  children: HtmlNode[],
  looks: Readonly<Record<string, string>>,
): HtmlElement => {
  if (/(?:^| )Title(?: |$)/.test(kind)) return make('h1', children);
  if (/(?:^| )(?:Quotations|Quote)(?: |$)/.test(kind)) return make('blockquote', children);
  if (/(?:^| )(?:Caption|Illustration|Figure|Drawing)(?: |$)/.test(kind))
    return make('figure', [make('figcaption', children)]);
  return make('p', children, looks);
};

/** A picture with its description, or a box with text. */
const frame = (element: HtmlElement, at: Translating): HtmlNode[] => {
  const words = element.children.filter(
    (child): child is HtmlElement => !isText(child) && /^svg:(?:title|desc)$/.test(child.name),
  );
  const described = words.find(({ name }) => name === 'svg:desc') ?? words[0];
  const isPicture = element.children.some((child) => !isText(child) && child.name === 'draw:image');
  const alt = described === undefined ? '' : textWithin(described);
  return [...(isPicture ? [make('img', [], { alt })] : []), ...translate(element.children, at)];
};

const note = (element: HtmlElement, at: Translating): HtmlNode => {
  const parts = element.children.filter((child): child is HtmlElement => !isText(child));
  const body = parts.find(({ name }) => name === 'text:note-body');
  if (body !== undefined) at.notes.push(make('li', translate(body.children, at)));
  return { text: `[${at.notes.length}]` };
};

const make = (
  name: string,
  children: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement => ({ name, children, attribute: (wanted) => attributes[wanted] ?? '' });

const stylesOf = (elements: readonly HtmlElement[]): Styles => {
  const looks = new Map<string, string>();
  const kinds = new Map<string, string>();
  const numbered = new Set<string>();
  for (const element of elements) {
    const name = element.attribute('style:name');
    const inside = element.children.filter((child): child is HtmlElement => !isText(child));
    if (element.name === 'style:style') {
      looks.set(name, lookOf(inside.find((child) => child.name === 'style:text-properties')));
      const parent = element.attribute('style:parent-style-name');
      kinds.set(name, `${name} ${parent} ${kinds.get(parent) ?? ''}`);
    } else if (element.name === 'text:list-style' && inside[0]?.name === 'text:list-level-style-number')
      numbered.add(name);
  }
  return { looks, kinds, numbered };
};

/** Their names in CSS; a line under or through the text is another one there. */
const lookOf = (properties: HtmlElement | undefined): string => {
  if (properties === undefined) return '';
  const has = (name: string): boolean => !['', 'none'].includes(properties.attribute(name));
  return [
    `font-weight:${properties.attribute('fo:font-weight')}`,
    `font-style:${properties.attribute('fo:font-style')}`,
    has('style:text-underline-style') ? 'text-decoration:underline' : '',
    has('style:text-line-through-style') ? 'text-decoration:line-through' : '',
    properties.attribute('text:display') === 'none' ? 'display:none' : '',
  ].join(';');
};
