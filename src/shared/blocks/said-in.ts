import { childrenOf, textOf, type BlockNode } from './block';

/** The words of a part of a text, and of a picture in it what that says. */
export const saidIn = (node: BlockNode): string =>
  [
    textOf(node),
    ...[node.image?.caption, node.image?.alternativeText].filter((text) => typeof text === 'string'),
    ...childrenOf(node).map(saidIn),
  ].join(node.image === undefined ? '' : ' ');
