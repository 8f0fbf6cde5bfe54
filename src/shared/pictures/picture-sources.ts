import type { Rendition } from './rendition';

/** What a `<source>` of a `<picture>` has: one kind of file, in widths to choose from (HTML, section 4.8.4). */
export interface PictureSource {
  readonly type: string;
  readonly srcset: string;
}

/** The smaller kind first: browsers take the first that they know. */
const TYPES = ['image/avif', 'image/webp'];

const isWide = ({ key }: Rendition): boolean => /^(?:avif|webp)\d/.test(key);

/**
 * What browsers may choose from, of the renditions of a picture: AVIF before WebP, each by its width.
 *
 * @param toAddress - makes whole addresses; null leaves one out
 * @example pictureSources(renditions, toAddress) // [{ type: 'image/avif', srcset: 'https://…/avif320_a.avif 320w, …' }, …]
 */
export const pictureSources = (
  renditions: readonly Rendition[],
  toAddress: (url: string) => string | null,
): PictureSource[] =>
  TYPES.flatMap((type) => {
    const srcset = renditions
      .filter((rendition) => rendition.mime === type && isWide(rendition))
      .toSorted((a, b) => a.width - b.width)
      .flatMap(({ url, width }) => {
        const address = toAddress(url);
        return address === null ? [] : [`${address} ${width}w`];
      });
    return srcset.length === 0 ? [] : [{ type, srcset: srcset.join(', ') }];
  });

/** Parts of a picture around its focal point. */
export const CROPS = ['card', 'share'] as const;
