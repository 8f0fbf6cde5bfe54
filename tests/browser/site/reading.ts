import type { Page } from 'playwright-core';
import { findFaults } from '../../support/accessibility';
import { anonymous } from '../../support/api';
import { EVERY_SECTION, onStage, textOf } from '../../support/site-stage';

const WIDTHS = [375, 768, 1440]; // CSS pixels: a phone, a tablet, a screen

/** Where a page is in Arabic, as it says itself. */
const arabicOf = async (path: string): Promise<string> => {
  const [, address = ''] = /hreflang="ar" href="([^"]+)"/.exec(await textOf(path)) ?? [];
  return new URL(address).pathname;
};

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');

describe('a page of the site', () => {
  it('can be read by everybody, on every screen, from either side', async () => {
    const page = await onStage().browser.newPage();
    const faults: string[] = [];
    const found = await anonymous().get('/api/search?locale=ar&type=press-release').expect(200);
    const [{ path: arabic }] = (found.body as { data: [{ path: string }] }).data;
    for (const path of [
      '/',
      '/news',
      '/news/accra-recommendations-go-to-cop-28',
      '/ar',
      `/ar${arabic}`,
      '/ar/search',
      EVERY_SECTION,
      await arabicOf(EVERY_SECTION),
    ]) {
      await page.goto(`${onStage().site.url}${path}`);
      expect(await page.locator('html').getAttribute('dir')).toBe(path.startsWith('/ar') ? 'rtl' : 'ltr');
      faults.push(...(await findFaults(page, WIDTHS)).map((fault) => `${path} ${fault}`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        if (await isTooWide(page)) faults.push(`${path} ${width}: wider than the screen`);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  it('has its menu in a sheet on a phone, which needs no script', async () => {
    const viewport = { width: 375, height: 740 };
    const context = await onStage().browser.newContext({ javaScriptEnabled: false, viewport });
    const page = await context.newPage();
    await page.goto(`${onStage().site.url}/ar`);
    const menu = page.getByRole('navigation', { name: 'القائمة الرئيسية' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'القائمة' }).click();
    await menu.getByText('من نحن').first().click();
    await menu.getByRole('link', { name: 'من نحن' }).waitFor();
    await page.getByRole('button', { name: 'إغلاق' }).click();
    expect(await menu.isVisible()).toBe(false);
    await context.close();
    const open = await onStage().browser.newPage({ viewport });
    await open.goto(onStage().site.url);
    await open.getByRole('button', { name: 'Menu' }).click();
    await open.getByRole('searchbox').waitFor();
    expect(await findFaults(open, [375])).toEqual([]);
    await open.close();
  });

  it('is read without scripts, and refuses those of others', async () => {
    const context = await onStage().browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(`${onStage().site.url}/news/accra-recommendations-go-to-cop-28`);
    await page.getByText('ACCRA, 30 November 2023 –').waitFor();
    await page.getByRole('searchbox').fill('migration');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    await context.close();
  });

  it('offers titles while somebody types, and takes what they type for text', async () => {
    const page = await onStage().browser.newPage();
    await page.goto(`${onStage().site.url}/news`);
    await page.getByRole('searchbox').pressSequentially('Champ');
    await page.locator('.suggestions a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('article.release').waitFor();
    const typed = '"><script>alert(1)</script>';
    await page.goto(`${onStage().site.url}/search?q=${encodeURIComponent(typed)}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(typed);
    await page.close();
  });
});
