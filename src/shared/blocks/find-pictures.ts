import { toBlocks } from './block';
import { safeUrl } from './safe-url';

interface Picture {
  readonly url: string;
  readonly alt: string;
  /** null when there is none */
  readonly caption: string | null;
}

/**
 * The pictures that {@link renderHtml} shows, in their order, under the addresses that it writes.
 *
 * @param baseUrl - what relative addresses are relative to
 * @example findPictures([{ type: 'image', image: { url: '/uploads/a.png' } }], 'https://n.example')
 * // [{ url: 'https://n.example/uploads/a.png', alt: '', caption: null }]
 */
export const findPictures = (blocks: unknown, baseUrl: string): Picture[] =>
  toBlocks(blocks).flatMap(({ type, image }) => {
    const url = type === 'image' ? safeUrl(image?.url, baseUrl) : null;
    return url === null
      ? []
      : [{ url, alt: text(image?.alternativeText) ?? '', caption: text(image?.caption) }];
  });

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
