import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { ROOT } from '../support/test-environment';

/** Where the pictures of docs and README stand. */
export const PICTURES = join(ROOT, 'docs', 'pictures');

export const WINDOW = { width: 1280, height: 800 }; // CSS pixels; a small laptop
export const SHARPNESS = 1.5; // pixels for a CSS pixel

/** Lossy where it is not seen: letters stay sharp. */
const WEBP = { nearLossless: true, quality: 40, effort: 6 };

/** For what shows pictures, which would be large otherwise. */
export const LOSSY = { quality: 70, effort: 6 };

/** Writes what a page shows, or one part of it, as docs/pictures/<name>.webp; without what moves or blinks. */
export const take = async (
  page: Page,
  name: string,
  part?: Locator,
  form: typeof LOSSY = WEBP,
): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur()');
  const options = { animations: 'disabled', caret: 'hide' } as const;
  const shown = await (part === undefined ? page.screenshot(options) : part.screenshot(options));
  const { size } = await sharp(shown)
    .webp(form)
    .toFile(join(PICTURES, `${name}.webp`));
  process.stdout.write(`${name}: ${Math.round(size / 1000)} kB\n`);
};
