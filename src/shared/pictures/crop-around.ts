import type { FocalPoint } from './rendition';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Crop extends Size {
  readonly left: number;
  readonly top: number;
}

/**
 * The largest part of a picture with the proportions of a card, with what matters as near to its middle as the edges allow.
 *
 * @param point - percent; null: the middle
 * @returns whole pixels inside the picture
 * @example cropAround({ width: 400, height: 300 }, { width: 16, height: 9 }, { x: 50, y: 0 })
 * // { left: 0, top: 0, width: 400, height: 225 }
 */
export const cropAround = (picture: Size, card: Size, point: FocalPoint | null): Crop => {
  const scale = Math.min(picture.width / card.width, picture.height / card.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(card.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(card.height * scale)));
  return {
    left: place(picture.width, width, point?.x ?? MIDDLE),
    top: place(picture.height, height, point?.y ?? MIDDLE),
    width,
    height,
  };
};

const MIDDLE = 50; // percent

const place = (whole: number, part: number, percent: number): number =>
  Math.max(0, Math.min(whole - part, Math.round((whole * percent) / 100 - part / 2)));
