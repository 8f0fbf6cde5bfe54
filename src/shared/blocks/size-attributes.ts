import type { BlockNode } from './block';
import { escapeHtml } from './escape-html';

/**
 * What an `<img>` says besides its address (HTML, section 4.8.3): its size, so that a page keeps room for it, that it may come when it
 * is near, and its smaller files, if they were put into the block when it was read: a stored block is a copy of what the library said
 * when it was chosen, and a file that took the place since has others.
 *
 * @returns attributes, each after a space
 * @example sizeAttributes({ width: 8, height: 4 }) // ' width="8" height="4" loading="lazy" decoding="async"'
 */
export const sizeAttributes = (image: BlockNode['image']): string => {
  const [width, height] = [pixels(image?.width), pixels(image?.height)];
  const size = width === null || height === null ? '' : ` width="${width}" height="${height}"`;
  const srcset = typeof image?.srcset === 'string' ? image.srcset : '';
  const files = srcset === '' ? '' : ` srcset="${escapeHtml(srcset)}" sizes="${SIZES}"`;
  return `${files}${size} loading="lazy" decoding="async"`;
};

/** A browser that measures the page by itself does (HTML, section 4.8.4.2.2); others take the width of the window. */
const SIZES = 'auto, 100vw';

const pixels = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
