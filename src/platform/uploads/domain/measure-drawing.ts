interface Measures {
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * How large a drawing says it is, in pixels: by its own width and height, or by its view box.
 *
 * @example measureDrawing({ viewBox: '0 0 24 12' }) // { width: 24, height: 12 }
 */
export const measureDrawing = (attributes: Readonly<Record<string, string>>): Measures => {
  const [, , boxWidth, boxHeight] = (attributes.viewBox ?? '').trim().split(/[\s,]+/);
  return {
    width: pixels(attributes.width) ?? pixels(boxWidth),
    height: pixels(attributes.height) ?? pixels(boxHeight),
  };
};

const LARGEST = 100_000; // pixels: what is larger was not meant

const pixels = (length: string | undefined): number | null => {
  const [, digits] = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/.exec(length ?? '') ?? [];
  const size = Math.round(Number(digits));
  return size > 0 && size <= LARGEST ? size : null;
};
