import type { PatternStyle } from '../pictures/draw-pattern';
import type { Key } from '../seed-document';

/** A picture that the seed draws: nothing is taken from elsewhere, and nobody's rights are touched. */
export interface PictureSeed {
  readonly key: Key;
  readonly fileName: string;
  readonly alternativeText: string;
  readonly caption: string;
  readonly style: PatternStyle;
}

export const PICTURES: readonly PictureSeed[] = [
  {
    key: 'picture:meeting-routes',
    fileName: 'meeting-routes.png',
    alternativeText:
      'Abstract pattern: blue, turquoise and golden bands enter from the left and the right and draw close together in the middle.',
    caption: 'Routes that meet: a generated pattern.',
    style: {
      seed: 28,
      background: ['#062a4a', '#0b4a75'],
      bands: ['#1f7fb8', '#39b8c4', '#f2b134', '#7fd1de', '#f7d488'],
      bandCount: 18,
      span: [-0.15, 1.15],
      waviness: 0.035,
      pinch: 0.88,
    },
  },
  {
    key: 'picture:rising-warmth',
    fileName: 'rising-warmth.png',
    alternativeText:
      'Abstract pattern: orange and red waves float between a golden sky and dark green land, like heat.',
    caption: 'Warmth that rises: a generated pattern.',
    style: {
      seed: 30,
      background: ['#f6c667', '#123b34'],
      bands: ['#d9482b', '#ef7f3a', '#f4a259', '#b5332a'],
      bandCount: 14,
      span: [0.08, 0.72],
      waviness: 0.09,
      pinch: 0,
    },
  },
  {
    key: 'picture:side-by-side',
    fileName: 'side-by-side.png',
    alternativeText: 'Abstract pattern: green and blue bands run side by side from left to right.',
    caption: 'Side by side: a generated pattern.',
    style: {
      seed: 87,
      background: ['#eaf4f1', '#cfe6ee'],
      bands: ['#2f8f83', '#66b99a', '#2b6ca3', '#8fc7dd', '#1c4e80'],
      bandCount: 13,
      span: [0.1, 0.9],
      waviness: 0.05,
      pinch: 0,
    },
  },
];
