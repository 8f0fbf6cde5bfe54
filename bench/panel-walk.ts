import { performance } from 'node:perf_hooks';
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { NEVER_BUSY, openSignedIn } from '../tests/support/chromium';

/** A panel with 10,000 releases. */
export interface Panel {
  readonly name: string;
  readonly url: string;
  /** Where the walk begins, below /admin; the list is asked for from there. */
  readonly begin: string;
  /** The link to the list. */
  readonly list: (page: Page) => Locator;
  /** The title in a row of the list, which opens the form; from 0. */
  readonly row: (page: Page, place: number) => Locator;
}

/** From a click to what can be used. */
export interface Walked {
  readonly milliseconds: number;
  readonly requests: number;
  /** Of the answers to these requests, unpacked. */
  readonly kilobytes: number;
}

export interface Walk {
  readonly list: Walked;
  /** The first one since the panel was opened. */
  readonly form: Walked;
  readonly nextForm: Walked;
}

/** A page that is signed in. */
export const enter = async (browser: Browser, token: string): Promise<Page> => {
  const page = await openSignedIn(browser, token, 'en', { viewport: { width: 1280, height: 800 } });
  await page.addInitScript({ content: NEVER_BUSY });
  return page;
};

/** The list, the form of its first release, back to the list, and the form of the second one, each from a click. */
export const walk = async (page: Page, panel: Panel): Promise<Walk> => {
  await page.goto(`${panel.url}/admin/${panel.begin}`);
  await panel.list(page).waitFor();
  await untilQuiet(page);
  const list = await time(page, panel.list(page), () => panel.row(page, 0).waitFor());
  const form = await time(page, panel.row(page, 0), () => untilWritable(page));
  await panel.list(page).click();
  await panel.row(page, 1).waitFor();
  await untilQuiet(page);
  const nextForm = await time(page, panel.row(page, 1), () => untilWritable(page));
  return { list, form, nextForm };
};

/** The title is there with its words, and the button that saves. */
const untilWritable = async (page: Page): Promise<void> => {
  await page.locator('[name=title]').first().waitFor();
  await page.waitForFunction(`document.querySelector('[name=title]').value !== ''`);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
};

const QUIET = 500; // milliseconds

/**
 * Until nothing has been asked for and nothing answered for half a second, as when somebody reads what is there. (Playwright's
 * `networkidle` is reached once for each load of a page, and this page goes on without one.)
 */
const untilQuiet = async (page: Page): Promise<void> => {
  let last = performance.now();
  const hear = (): void => {
    last = performance.now();
  };
  page.on('request', hear).on('requestfinished', hear).on('requestfailed', hear);
  while (performance.now() - last < QUIET) await page.waitForTimeout(QUIET / 10);
  page.off('request', hear).off('requestfinished', hear).off('requestfailed', hear);
};

const time = async (page: Page, link: Locator, until: () => Promise<void>): Promise<Walked> => {
  const answers: Promise<number>[] = [];
  const count = (response: Response): void => {
    answers.push(
      response
        .body()
        .then(({ length }) => length)
        .catch(() => 0), // of a redirect, or of nothing
    );
  };
  page.on('response', count);
  const began = performance.now();
  await link.click();
  await until();
  const milliseconds = performance.now() - began;
  await untilQuiet(page);
  page.off('response', count);
  const bytes = (await Promise.all(answers)).reduce((sum, size) => sum + size, 0);
  return { milliseconds, requests: answers.length, kilobytes: bytes / 1000 };
};
