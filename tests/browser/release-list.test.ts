import type { Browser, Page } from 'playwright-core';
import { unique, writer } from '../support/api';
import { openBrowser, openPanelAs, openScreen } from '../support/browser';
import { act } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { employ } from '../support/staff';

const RELEASE_AT = '2031-03-04T10:00:00Z'; // the office's clock is that of Accra, which is UTC

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** For a look at it: SHOTS names a folder. */
const shoot = async (panel: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth');

const choose = async (page: Page, what: string, choice: string): Promise<void> => {
  await page.getByRole('combobox', { name: what }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

describe('the list of releases', () => {
  it('asks once for what all forms know, and for nothing that a newsroom does not have', async () => {
    const word = unique('Bushfire');
    for (const which of ['first', 'second']) await makeDraftRelease({ title: `${word} ${which}` });
    const page = await openPanelAs(browser, await employ('Paula', 'Publisher'));
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname);
    });
    await openScreen(page, `press-releases?search=${word}`);
    for (const which of ['first', 'second']) {
      await page.getByRole('link', { name: `${word} ${which}` }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Ask for review' }).waitFor(); // what stands beside the form, too
      await page.goBack();
      await page.getByRole('link', { name: `${word} second` }).waitFor();
    }
    expect(asked.filter((path) => path === '/content-manager/init')).toHaveLength(1);
    expect(asked.filter((path) => /\/ai-|\/countDraftRelations/.test(path))).toEqual([]);
    await page.context().close();
  });

  it('shows all of a release in a narrow window, on the office’s clock, and is narrowed in words', async () => {
    const word = unique('Harmattan');
    const { documentId } = await makeDraftRelease({ title: `${word} rises` });
    await act(documentId, 'schedule', { releaseAt: RELEASE_AT }).expect(200);
    const other = await makeDraftRelease({ title: `${word} falls` });
    await writer
      .put(`/api/press-releases/${other.documentId}?locale=ar`, { title: `${word} رياح` })
      .expect(200);
    const publisher = await employ('Paula', 'Publisher');
    const page = await openPanelAs(browser, publisher, 'en', { timezoneId: 'America/New_York' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openScreen(page, 'press-releases');
    await page.getByPlaceholder('Words of the title, or a city').fill(word);
    await page.getByText('2 releases', { exact: true }).waitFor();
    const row = page.getByRole('row', { name: `${word} rises` });
    for (const text of ['Scheduled', '4 Mar 2031, 10:00', 'Accra'])
      await row.getByText(text, { exact: true }).waitFor();
    await row.getByText('ar: Missing').waitFor({ state: 'attached' });
    await row.getByRole('button', { name: `Actions for ${word} rises` }).waitFor();
    expect(await widthOf(page)).toBe(1280);
    await shoot(page, 'list-1280');
    await page.setViewportSize({ width: 768, height: 900 });
    expect(await widthOf(page)).toBe(768);
    await shoot(page, 'list-768');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await shoot(page, 'list-dark');
    await choose(page, 'Translations', 'Arabic: not written yet');
    await page.getByText('1 release', { exact: true }).waitFor();
    await choose(page, 'State', 'Withdrawn');
    await page.getByText('No release is so.').waitFor();
    await page.getByRole('button', { name: 'Look at all of the list' }).click();
    await page.getByRole('row', { name: `${word} falls` }).waitFor();
    await page.getByRole('link', { name: 'In review', exact: true }).click();
    await page.locator('[aria-current="page"]', { hasText: 'In review' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: `${word} rises` }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toContain(documentId);
    await page.context().close();
  });

  it('tells translators in Arabic what waits for them, and leads to the language that they write', async () => {
    const word = unique('Volta');
    const { documentId } = await makeDraftRelease({ title: word });
    const translator = await employ('Tarik', 'Translator: العربية (ar)');
    const page = await openPanelAs(browser, translator, 'ar');
    await openScreen(page, `press-releases?list=translate&search=${word}`);
    await page.locator('[aria-current="page"]', { hasText: 'للترجمة' }).waitFor();
    await page.getByText('بيان واحد', { exact: true }).waitFor();
    expect(await page.getByRole('main').first().getAttribute('dir')).toBe('rtl');
    await shoot(page, 'list-ar');
    await page.getByRole('link', { name: word }).click();
    await page.waitForURL(
      (url) => url.pathname.includes(documentId) && url.search.includes('ar') && !url.search.includes('list'),
    );
    await page.context().close();
  });
});
