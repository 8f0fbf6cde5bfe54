import fc from 'fast-check';
import { makePalette } from '../../../../examples/site/src/theme';

const COLOUR = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Of a property of the palette: the light and the dark value. */
const valuesOf = (palette: string, name: string): string[] =>
  [...palette.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, 'g'))].map(([, value = '']) => value);

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the palette of any colour', () => {
  it('can be read on paper, on tinted paper and in the dark', () => {
    fc.assert(
      fc.property(COLOUR, (colour) => {
        const palette = makePalette(colour);
        const [light = '', dark = ''] = valuesOf(palette, 'accent');
        const [tint = '', darkTint = ''] = valuesOf(palette, 'tint');
        expect(contrast(light, '#ffffff')).toBeGreaterThan(4.5);
        expect(contrast(light, tint)).toBeGreaterThan(4.5);
        expect(contrast(dark, '#101419')).toBeGreaterThan(4.5);
        expect(contrast(dark, darkTint)).toBeGreaterThan(4.5);
        for (const deep of valuesOf(palette, 'deep')) expect(contrast('#ffffff', deep)).toBeGreaterThan(7);
      }),
    );
  });

  it('is refused for what is no colour, with the way to write one', () => {
    expect(() => makePalette('blue')).toThrow(
      'SITE_COLOUR is blue: write it as six digits, such as #0b5394.',
    );
  });
});
