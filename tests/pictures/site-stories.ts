import type { Browser } from 'playwright-core';
import { LOSSY, SHARPNESS, take, WINDOW } from './camera';

const PHONE = { width: 375, height: 740 }; // CSS pixels

const ENGLISH = '/news/champions-of-the-global-compact-meet-in-accra';
const ARABIC = '/ar/news/al-buldan-al-raida-tajtami-fi-accra';

/** Pictures of the starter site: each a page of the demonstration, on a screen. */
const SHOTS = [
  { name: 'site-home', path: '/', viewport: WINDOW },
  { name: 'site-home-phone', path: '/', viewport: PHONE },
  { name: 'site-release', path: ENGLISH, viewport: WINDOW },
  { name: 'site-release-phone', path: ENGLISH, viewport: PHONE },
  { name: 'site-release-arabic', path: ARABIC, viewport: WINDOW },
  { name: 'site-release-arabic-phone', path: ARABIC, viewport: PHONE },
] as const;

/** @param address - of the site, on the demonstration */
export const takeSite = async (browser: Browser, address: string): Promise<void> => {
  for (const { name, path, viewport } of SHOTS) {
    const page = await browser.newPage({ viewport, deviceScaleFactor: SHARPNESS, reducedMotion: 'reduce' });
    await page.goto(`${address}${path}`);
    await take(page, name, undefined, LOSSY);
    await page.close();
  }
};
