import { isSafeAddress } from '../../../shared/blocks/safe-url';

const KNOWN = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'image', 'link']);

/**
 * Whether a piece of text that was copied in an editor of this kind may come in as it is. Other programs have editors of this kind
 * too, and their pieces are not of Strapi's shape; and anybody can write one.
 *
 * @param encoded - as Slate writes it: JSON, percent-encoded, in base64
 */
export const isOwnFragment = (encoded: string): boolean => {
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    return Array.isArray(nodes) && nodes.every(isBlock);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError || error instanceof DOMException)
      return false; // no such piece
    throw error;
  }
};

const isBlock = (node: unknown): boolean => isNode(node) && node.type !== 'text' && fits(node);

interface Node {
  readonly type: unknown;
  readonly [key: string]: unknown;
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'type' in node;

const fits = (node: unknown): boolean => {
  if (!isNode(node)) return false;
  if (node.type === 'text') return typeof node.text === 'string';
  if (typeof node.type !== 'string' || !KNOWN.has(node.type)) return false;
  if (node.type === 'link' && !(typeof node.url === 'string' && isSafeAddress(node.url))) return false;
  return Array.isArray(node.children) && node.children.length > 0 && node.children.every(fits);
};
