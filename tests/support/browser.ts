import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { editorAddress, NEVER_BUSY, openSignedIn } from './chromium';
import { seePage } from './seen-pages';
import { until } from './until';
import { ADMINISTRATOR } from './test-environment';

export { openBrowser } from './chromium';

const faults: string[] = [];

const PATIENCE = 60_000; // milliseconds that a page may take to show something; a busy machine takes longer than Playwright's half a minute

/** A fault of the panel fails the test that it happens in, whatever else the test looks at. */
const watch = async (page: Page): Promise<Page> => {
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript({ content: NEVER_BUSY });
  seePage(page);
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /React error|(?<!^Abort)Error:/.test(message.text()))
      faults.push(message.text()); // a part of a page that goes ends what it asked for
  });
  return page;
};

afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

const address = (): string => process.env.NEWSROOM_URL ?? '';

/** A page of the panel, signed in as the administrator. */
export const openPanel = async (browser: Browser): Promise<Page> => {
  const page = await watch(await browser.newPage({ viewport: { width: 1400, height: 1000 } }));
  await page.goto(`${address()}/admin`);
  await page.getByLabel('Email').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password', { exact: false }).first().fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  return page;
};

/**
 * A page of the panel, signed in as somebody of the office, in a language of the panel.
 *
 * @param where - the zone of the browser's clock, where it matters
 */
export const openPanelAs = async (
  browser: Browser,
  { token }: { readonly token: string },
  language = 'en',
  where: { readonly timezoneId?: string } = {},
): Promise<Page> => {
  const options = { viewport: { width: 1400, height: 1000 }, ...where };
  return watch(await openSignedIn(browser, token, language, options));
};

/** Another page of the same browser, signed in as the first one. */
export const openPageIn = async (context: BrowserContext): Promise<Page> => watch(await context.newPage());

export const openHome = async (page: Page): Promise<void> => {
  await page.goto(`${address()}/admin`);
};

/** Opens a page of the panel by its path below /admin. */
export const openScreen = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${address()}/admin/${path}`);
};

/** Opens the page that says what uses each file. */
export const openFiles = async (page: Page): Promise<void> => {
  await page.goto(`${address()}/admin/files-and-uses`);
};

/** Opens the list of a type, with the documents alone that have these words. */
export const openList = async (page: Page, uid: string, words: string): Promise<void> => {
  const query = `plugins[i18n][locale]=en&_q=${encodeURIComponent(words)}`;
  await page.goto(`${address()}/admin/content-manager/collection-types/${uid}?${query}`);
};

/**
 * Opens the editor of a document, or of a new one without `documentId`.
 *
 * @param save - what the panel calls the button that it waits for; null in another language
 */
export const openEditor = async (
  page: Page,
  uid: string,
  documentId = 'create',
  locale = 'en',
  save: string | null = 'Save',
): Promise<void> => {
  await page.goto(editorAddress(uid, documentId, locale));
  if (save !== null) await page.getByRole('button', { name: save, exact: true }).waitFor();
};

/** Opens the dialog of an action, by the name of its button. */
export const openAction = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

/** Presses a button of a dialog, and waits until the dialog has gone. */
export const confirm = async (dialog: Locator, name: string): Promise<void> => {
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** Saves the form, and waits until it is saved. */
export const saveForm = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').first().waitFor();
};

/** Waits until the form shows a summary: its document was loaded again. */
export const waitForSummary = async (page: Page, summary: string): Promise<void> => {
  await until(
    () => page.getByLabel('Summary').inputValue(),
    (shown) => shown === summary,
  );
};
