import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS } from '../../../../src/admin/brand/colours';

type Colours = Readonly<Record<string, string>>;

/** The palettes of the installed design system, light and dark. It cannot be loaded without a browser. */
const [LIGHT = {}, DARK = {}]: readonly Colours[] = [
  ...readFileSync(
    join(__dirname, '../../../../node_modules/@strapi/design-system/dist/index.mjs'),
    'utf8',
  ).matchAll(/\{\s*alternative100: "[^}]+/g),
].map(([palette]) =>
  Object.fromEntries(
    [...palette.matchAll(/(\w+): "(#\w{6})"/g)].map(([, name = '', value = '']) => [name, value]),
  ),
);

const THEMES: Readonly<Record<string, Colours>> = {
  light: { ...LIGHT, ...COLOURS.light.colors },
  dark: { ...DARK, ...COLOURS.dark.colors },
};

/** WCAG 2.2, relative luminance. @param colour - `#rrggbb` */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const VARIANTS = ['primary', 'secondary', 'alternative', 'success', 'warning', 'danger', 'neutral'];

describe.each(['light', 'dark'])('in %s', (name) => {
  const colour = (token: string): string => THEMES[name]?.[token] ?? '';

  it.each(VARIANTS)('a badge of the kind %s can be read, as the panel draws it', (variant) => {
    const words = colour(`${variant}700`);
    expect(contrast(words, colour(`${variant}200`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VARIANTS)(
    'words of the kind %s can be read on a page, and on the pale ground of a note',
    (variant) => {
      const words = colour(`${variant}700`);
      expect(contrast(words, colour('neutral0'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(words, colour(`${variant}100`))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
