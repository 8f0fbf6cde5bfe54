import { cropAround, type Crop } from '../../../../shared/pictures/crop-around';
import type { FocalPoint } from '../../../../shared/pictures/rendition';

/** By which rules renditions are made; kept with those of each picture. When it grows, they are made anew. */
export const RENDERING = 1;

/** pixels; telephones to screens of 2x. Steps of about a quarter: a reader gets at most that much too many. */
const WIDTHS = [320, 640, 960, 1280, 1600, 2000, 2400];

export const WIDEST = 2400; // pixels

/** pixels: what WebP can write (its format has 14 bits); a taller picture has smaller renditions alone */
const TALLEST = 16_383;

/** Parts of a picture that front ends ask for: a card in a list, and what networks show of a shared address. */
const CARDS = [
  { key: 'card', width: 1280, height: 720 },
  { key: 'share', width: 1200, height: 630 },
] as const;

export interface PlannedRendition {
  readonly key: string;
  readonly form: 'webp' | 'avif' | 'jpeg';
  readonly width: number;
  readonly height: number;
  /** What is cut out first; null: nothing. */
  readonly crop: Crop | null;
}

/**
 * What is made of a picture: WebP and AVIF in widths up to its own, and JPEG cards, which every network reads. Nothing is made larger
 * than it is.
 *
 * @param point - what matters in it
 * @example planRenditions({ width: 400, height: 300 }, null).map(({ key }) => key)
 * // ['webp320', 'avif320', 'webp400', 'avif400', 'card', 'share']
 */
export const planRenditions = (
  picture: { readonly width: number; readonly height: number },
  point: FocalPoint | null,
): PlannedRendition[] => {
  const own = Math.min(picture.width, WIDEST);
  const widths = [...WIDTHS.filter((width) => width < own), own].map((width) => ({
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  }));
  return [
    ...widths
      .filter(({ height }) => height <= TALLEST)
      .flatMap((size) =>
        (['webp', 'avif'] as const).map((form) => ({
          key: `${form}${size.width}`,
          form,
          ...size,
          crop: null,
        })),
      ),
    ...CARDS.map(({ key, ...card }) => {
      const crop = cropAround(picture, card, point);
      const width = Math.min(card.width, crop.width);
      const height = Math.max(1, Math.round((crop.height * width) / crop.width));
      return { key, form: 'jpeg' as const, width, height, crop };
    }),
  ];
};
