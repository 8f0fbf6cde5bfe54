import { childrenOf, toBlocks, type BlockNode } from '../../../shared/blocks/block';

/** The addresses that a text links to, each once, in their order. */
export const linksOf = (body: unknown): string[] => [...new Set(toBlocks(body).flatMap(linksIn))];

const linksIn = (node: BlockNode): string[] => [
  ...(node.type === 'link' && typeof node.url === 'string' && node.url !== '' ? [node.url] : []),
  ...childrenOf(node).flatMap(linksIn),
];
