import { XMLParser } from 'fast-xml-parser';
import { decodeReferences, loadsByReference, loadsByStyle } from './loads-something';
import { measureDrawing } from './measure-drawing';

/** Why a drawing is not taken, in a word of its own source, such as `<script>`. */
export class DrawingError extends Error {
  constructor(readonly what: string) {
    super(what);
    this.name = 'DrawingError';
  }
}

export interface CleanDrawing {
  readonly text: string;
  /** pixels; null: the drawing does not say */
  readonly width: number | null;
  readonly height: number | null;
}

type Attributes = Readonly<Record<string, string>>;

/** As the parser gives it: one element, or one text. */
type Node = Readonly<Record<string, Node[] | string | Attributes>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: CDATA,
});

/** What draws (SVG 2, chapters 5 to 19; Filter Effects; SVG Animations). Of what is in no list, such as editors' own notes, nothing stays. */
const DRAWS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc image switch marker mask
  clipPath pattern linearGradient radialGradient stop filter style view animate animateTransform animateMotion set mpath
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
  fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** What runs, loads, or leads away: whoever drew it would miss it. */
const RUNS = new Set(
  `script foreignobject iframe object embed audio video canvas handler listener link a html body base meta form`.split(
    ' ',
  ),
);

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const ELSEWHERE = /xmlns[^=]*=\s*["'][^"']*(?:1999\/xhtml|Math\/MathML|XSL\/Transform|xml-events)/;
const KEPT_OF_OTHERS = new Set(['xlink:href', 'xml:space', 'xml:lang']);

/**
 * A drawing (SVG) without what its editors left in it: metadata, comments, and elements of their own. Nothing is drawn.
 *
 * @throws DrawingError for one that runs, loads or leads to something, or that is not well-formed
 * @example cleanDrawing('<svg xmlns="…"><metadata/><path d="M0 0"/></svg>').text // '<svg xmlns="…" …><path d="M0 0"/></svg>'
 */
export const cleanDrawing = (source: string): CleanDrawing => {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) throw new DrawingError('<!ENTITY>');
  if (/<\?xml-stylesheet/i.test(source)) throw new DrawingError('<?xml-stylesheet?>');
  if (ELSEWHERE.test(decodeReferences(source))) throw new DrawingError('xmlns');
  const nodes = PARSER.parse(source) as Node[];
  const root = nodes.find((node) => elementOf(node) !== null);
  const name = root && elementOf(root);
  if (!root || !name) throw new DrawingError('XML');
  const prefixes = prefixesOf(attributesOf(root));
  if (plainName(name, prefixes) !== 'svg') throw new DrawingError(`<${name}>`);
  const attributes = `xmlns="${SVG}" xmlns:xlink="${XLINK}"`;
  return {
    text: write(root, prefixes).replace('<svg', `<svg ${attributes}`),
    ...measureDrawing(attributesOf(root)),
  };
};

const elementOf = (node: Node): string | null =>
  Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT && key !== CDATA) ?? null;

const attributesOf = (node: Node): Attributes => (node[ATTRIBUTES] ?? {}) as Attributes;

const childrenOf = (node: Node, name: string): Node[] => node[name] as Node[];

/** Those that stand for SVG. */
const prefixesOf = (attributes: Attributes): Set<string> =>
  new Set(
    Object.entries(attributes)
      .filter(([name, value]) => name.startsWith('xmlns:') && value === SVG)
      .map(([name]) => name.slice('xmlns:'.length)),
  );

/** Null for elements of others. */
const plainName = (name: string, prefixes: ReadonlySet<string>): string | null => {
  const [first = '', second] = name.split(':');
  if (second === undefined) return first;
  return prefixes.has(first) ? second : null;
};

const write = (node: Node, prefixes: ReadonlySet<string>): string => {
  const element = elementOf(node);
  if (element === null) return writeText(node);
  const local = element.split(':').at(-1) ?? element;
  if (RUNS.has(local.toLowerCase())) throw new DrawingError(`<${local}>`);
  const name = plainName(element, prefixes);
  if (name === null || !DRAWS.has(name)) return '';
  const attributes = writeAttributes(name, attributesOf(node));
  const content = childrenOf(node, element)
    .map((child) => write(child, prefixes))
    .join('');
  if (name === 'style' && loadsByStyle(content)) throw new DrawingError('<style>');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
};

const writeText = (node: Node): string => {
  const [inner] = (node[CDATA] ?? []) as Node[];
  const text = (node[TEXT] ?? inner?.[TEXT] ?? '') as string;
  return escape(inner === undefined ? decodeReferences(text) : text);
};

/** Written anew, so that everybody who reads it reads the same. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const writeAttributes = (element: string, attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([name]) => name !== 'xmlns' && (KEPT_OF_OTHERS.has(name) || /^[A-Za-z_][\w.-]*$/.test(name)))
    .map(([name, value]) => {
      if (isActive(element, name, value)) throw new DrawingError(name);
      return ` ${name}="${escape(decodeReferences(value))}"`;
    })
    .join('');

const isActive = (element: string, name: string, value: string): boolean => {
  if (/^on/i.test(name)) return true;
  if (name === 'href' || name === 'xlink:href') return loadsByReference(element, value);
  if (name === 'attributeName') return /href|^on/i.test(decodeReferences(value));
  return name !== 'id' && name !== 'class' && loadsByStyle(value);
};
