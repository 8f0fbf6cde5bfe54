import type { BlockNode } from './block';

/**
 * What an `<img>` says besides its address (HTML, section 4.8.3): its size, so that a page keeps room for it, and that it may come when it
 * is near. Its smaller sizes are not named (`srcset`): the block is a copy of what the library said when it was chosen, and a file that
 * took the place since may have fewer.
 *
 * @returns attributes, each after a space
 * @example sizeAttributes({ width: 8, height: 4 }) // ' width="8" height="4" loading="lazy" decoding="async"'
 */
export const sizeAttributes = (image: BlockNode['image']): string => {
  const [width, height] = [pixels(image?.width), pixels(image?.height)];
  const size = width === null || height === null ? '' : ` width="${width}" height="${height}"`;
  return `${size} loading="lazy" decoding="async"`;
};

const pixels = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
