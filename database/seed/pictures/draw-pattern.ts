import { createRandom } from './create-random';
import type { Raster } from './encode-png';

/** How a pattern of bands looks; positions and lengths are shares of the height. Colours are #rrggbb. */
export interface PatternStyle {
  readonly seed: number;
  readonly background: readonly [top: string, bottom: string];
  readonly bands: readonly [string, ...string[]];
  readonly bandCount: number;
  readonly span: readonly [top: number, bottom: number]; // between which the bands run
  readonly waviness: number;
  readonly pinch: number; // 0: bands keep their distance; 1: all meet in one point in the middle
}

type Rgb = readonly [red: number, green: number, blue: number];

interface Band {
  readonly colour: Rgb;
  readonly halfWidth: number;
  readonly opacity: number;
  centreAt(x: number): number;
}

/** Bands that flow from left to right over a gradient. The same style gives the same picture, byte for byte. */
export const drawPattern = (style: PatternStyle, size: { width: number; height: number }): Raster => {
  const { width, height } = size;
  const bands = layBands(style);
  const rgb = new Uint8Array(width * height * 3);
  const [top, bottom] = [toRgb(style.background[0]), toRgb(style.background[1])];
  for (let x = 0; x < width; x += 1) {
    const column = bands.map((band) => ({ ...band, centre: band.centreAt(x / width) }));
    for (let y = 0; y < height; y += 1) {
      const level = y / height;
      let colour = blend(top, bottom, level);
      for (const band of column) {
        const cover = coverage(Math.abs(level - band.centre), band.halfWidth, 1 / height);
        if (cover > 0) colour = blend(colour, band.colour, cover * band.opacity);
      }
      rgb.set(colour, (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
};

const layBands = ({ seed, bands, bandCount, span, waviness, pinch }: PatternStyle): Band[] => {
  const random = createRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  return Array.from({ length: bandCount }, (_, index) => {
    const place = span[0] + ((span[1] - span[0]) * (index + 0.5)) / bandCount;
    const left = place + between(-0.08, 0.08);
    const right = place + between(-0.08, 0.08);
    const [cycles, phase, swing] = [between(0.6, 1.5), between(0, 1), waviness * between(0.6, 1.4)];
    const meeting = 0.5 + (place - 0.5) * 0.12;
    return {
      colour: toRgb(bands[index % bands.length] ?? bands[0]),
      halfWidth: between(0.008, 0.034),
      opacity: between(0.55, 0.9),
      centreAt: (x) => {
        const free = left + (right - left) * ease(x) + swing * Math.sin(2 * Math.PI * (cycles * x + phase));
        const pull = pinch * Math.exp(-(((x - 0.5) / 0.2) ** 2));
        return free + (meeting - free) * pull;
      },
    };
  });
};

const ease = (x: number): number => x * x * (3 - 2 * x);

/** 1 within the band, 0 outside, and a soft edge of one pixel between. */
const coverage = (distance: number, halfWidth: number, pixel: number): number =>
  Math.min(1, Math.max(0, (halfWidth - distance) / pixel + 0.5));

const blend = (under: Rgb, over: Rgb, share: number): Rgb => [
  under[0] + (over[0] - under[0]) * share,
  under[1] + (over[1] - under[1]) * share,
  under[2] + (over[2] - under[2]) * share,
];

const toRgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
};
