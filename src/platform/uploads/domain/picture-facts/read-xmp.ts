import { XMLParser } from 'fast-xml-parser';
import { decodeReferences } from '../loads-something';
import type { FactName, PictureFacts } from './picture-facts';

/** Prefixes that are meant, by the names that stand for them: a file may choose its own. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'core',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'ext',
  'http://ns.useplus.org/ldf/xmp/1.0/': 'plus',
};

/** Where each fact stands (IPTC Photo Metadata Standard 2025.1); the first that is there. */
const PLACES: Readonly<Record<FactName, readonly string[]>> = {
  creator: ['dc:creator'],
  credit: ['photoshop:Credit'],
  copyright: ['dc:rights'],
  rights: ['xmpRights:UsageTerms'],
  licence: ['xmpRights:WebStatement'],
  licensor: ['plus:Licensor/plus:LicensorURL'],
  alternativeText: ['core:AltTextAccessibility'],
  caption: ['dc:description'],
  headline: ['photoshop:Headline'],
  takenAt: ['photoshop:DateCreated'],
  city: ['ext:LocationShown/ext:City', 'ext:LocationCreated/ext:City', 'photoshop:City'],
  country: ['ext:LocationShown/ext:CountryName', 'ext:LocationCreated/ext:CountryName', 'photoshop:Country'],
  persons: ['ext:PersonInImage'],
  modelRelease: ['plus:ModelReleaseStatus'],
};

const LIMIT = 2_000_000; // characters: what is longer is a list of the layers that a picture was made of

type Node = string | Node[] | { readonly [name: string]: Node };

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const RDF = /<(?:[\w.-]+:)?RDF[\s>]/;

/**
 * The facts in XMP.
 *
 * @param text - a packet, with what stands around it
 * @throws Error when it is not well-formed
 */
export const readXmp = (text: string): PictureFacts => {
  const begin = text.search(RDF);
  const end = text.lastIndexOf('RDF>');
  if (begin < 0 || end - begin > LIMIT) return {};
  const parsed = PARSER.parse(withKnownPrefixes(text.slice(begin, end + 'RDF>'.length), text)) as Node;
  const descriptions = childrenOf(parsed, 'rdf:RDF').flatMap((rdf) => childrenOf(rdf, 'rdf:Description'));
  const facts: Partial<Record<string, string>> = {};
  for (const [name, places] of Object.entries(PLACES)) {
    const found = places.map((place) => findText(descriptions, place)).find((told) => told !== '');
    if (found !== undefined) facts[name] = found;
  }
  return facts;
};

/** @param whole - where prefixes are declared */
const withKnownPrefixes = (text: string, whole: string): string => {
  let known = text;
  for (const [, prefix = '', name = ''] of whole.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']+)["']/g)) {
    const meant = NAMESPACES[name];
    if (meant !== undefined && meant !== prefix)
      known = known.replace(new RegExp(`(</?|\\s)${prefix.replaceAll('.', '\\.')}:`, 'g'), `$1${meant}:`);
  }
  return known;
};

const childrenOf = (node: Node, name: string): Node[] => {
  if (typeof node === 'string' || Array.isArray(node)) return [];
  const child = node[name];
  return child === undefined ? [] : Array.isArray(child) ? child : [child];
};

/** @param place - names of properties, each within the one before */
const findText = (descriptions: readonly Node[], place: string): string => {
  let nodes = descriptions;
  for (const name of place.split('/'))
    nodes = nodes
      .flatMap(listItems)
      .flatMap((node) => [
        ...childrenOf(node, name),
        ...childrenOf(node, 'rdf:Description').flatMap((inner) => childrenOf(inner, name)),
      ]);
  return nodes.map(textOf).find((text) => text !== '') ?? '';
};

const ARRAYS = ['rdf:Alt', 'rdf:Seq', 'rdf:Bag'];

/** Those of a list, or the one that it is. */
const listItems = (node: Node): Node[] => {
  const items = ARRAYS.flatMap((name) => childrenOf(node, name)).flatMap((list) =>
    childrenOf(list, 'rdf:li'),
  );
  return items.length > 0 ? items : [node];
};

/** Of several languages the one that stands for all; of a list all, by commas. */
const textOf = (node: Node): string => {
  const [languages] = childrenOf(node, 'rdf:Alt');
  const items = listItems(node);
  if (languages === undefined) return items.map(plainText).filter(Boolean).join(', ');
  const usual = items.find((item) => plainText({ '#text': attribute(item, 'xml:lang') }) === 'x-default');
  return plainText(usual ?? items[0] ?? '');
};

const attribute = (node: Node, name: string): Node => childrenOf(node, name)[0] ?? '';

const plainText = (node: Node): string => {
  const text = typeof node === 'string' ? node : attribute(node, '#text');
  const address = typeof node === 'string' ? '' : attribute(node, 'rdf:resource');
  const found = typeof text === 'string' && text !== '' ? text : address;
  return typeof found === 'string' ? decodeReferences(found) : '';
};
