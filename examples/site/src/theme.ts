type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const PAPER_IN_THE_DARK: Rgb = [16, 20, 25];
const READABLE = 7; // WCAG 2.2, 1.4.6: the enhanced contrast, so that tinted paper leaves enough

/** Whether something is written as #rrggbb. */
export const isColour = (value: string | null | undefined): value is string =>
  /^#[\da-f]{6}$/i.test(value ?? '');

const parse = (colour: string): Rgb => {
  const [, red = '', green = '', blue = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === '') throw new Error(`SITE_COLOUR is ${colour}: write it as six digits, such as #0b5394.`);
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
};

const write = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** @param share - of the second colour, from 0 to 1 */
const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** Relative luminance: WCAG 2.2, definitions. */
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** The colour, moved towards another until it can be read on a paper. */
const readableOn = (paper: Rgb, colour: Rgb, towards: Rgb): Rgb => {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, towards, share);
    if (contrast(moved, paper) >= READABLE) return moved;
  }
  return towards;
};

/**
 * The palette of the site, made of the colour of the office: custom properties for light and dark. Whatever colour is chosen,
 * what is written in it can be read.
 *
 * @param colour - #rrggbb
 * @throws {Error} when it is no colour
 */
export const makePalette = (colour: string): string => {
  const brand = parse(colour);
  const accent = readableOn(WHITE, brand, BLACK);
  const inTheDark = readableOn(PAPER_IN_THE_DARK, brand, WHITE);
  const light = {
    accent: write(accent),
    deep: write(mix(accent, BLACK, 0.55)),
    tint: write(mix(accent, WHITE, 0.94)),
    line: write(mix(accent, WHITE, 0.8)),
  };
  const dark = {
    accent: write(inTheDark),
    deep: write(mix(accent, BLACK, 0.75)),
    tint: write(mix(PAPER_IN_THE_DARK, inTheDark, 0.08)),
    line: write(mix(PAPER_IN_THE_DARK, inTheDark, 0.25)),
  };
  const rules = (shades: Readonly<Record<string, string>>): string =>
    Object.entries(shades)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  return `:root{${rules(light)}}@media screen and (prefers-color-scheme:dark){:root{${rules(dark)}}}`;
};
