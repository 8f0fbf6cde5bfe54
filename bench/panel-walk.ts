import { performance } from 'node:perf_hooks';
import type { Browser, Locator, Page } from 'playwright-core';
import { NEVER_BUSY, openSignedIn } from '../tests/support/chromium';

/** A panel with 10,000 releases. */
export interface Panel {
  readonly name: string;
  readonly url: string;
  /** Where the walk begins, below /admin; the list is asked for from there. */
  readonly begin: string;
  /** The link to the list. */
  readonly list: (page: Page) => Locator;
  /** The title in a row of the list, which opens the form. */
  readonly row: (page: Page) => Locator;
}

/** From a click to what can be used. */
export interface Walked {
  readonly milliseconds: number;
  readonly requests: number;
  /** Of the answers of the server to these requests, as they are sent. */
  readonly kilobytes: number;
}

export interface Walk {
  readonly list: Walked;
  readonly form: Walked;
}

/** A page that is signed in. */
export const enter = async (browser: Browser, token: string): Promise<Page> => {
  const page = await openSignedIn(browser, token, 'en', { viewport: { width: 1280, height: 800 } });
  await page.addInitScript({ content: NEVER_BUSY });
  return page;
};

/** The list, then the form of its first release, each from a click. */
export const walk = async (page: Page, panel: Panel): Promise<Walk> => {
  await page.goto(`${panel.url}/admin/${panel.begin}`);
  await panel.list(page).waitFor();
  await page.waitForLoadState('networkidle');
  const list = await time(page, panel.list(page), () => panel.row(page).waitFor());
  await page.waitForLoadState('networkidle');
  const form = await time(page, panel.row(page), () => untilWritable(page));
  return { list, form };
};

/** The title is there with its words, and the button that saves. */
const untilWritable = async (page: Page): Promise<void> => {
  await page.locator('[name=title]').first().waitFor();
  await page.waitForFunction(`document.querySelector('[name=title]').value !== ''`);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
};

const time = async (page: Page, link: Locator, until: () => Promise<void>): Promise<Walked> => {
  const answers: Promise<number>[] = [];
  const count = (response: { request(): { sizes(): Promise<{ responseBodySize: number }> } }): void => {
    answers.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  };
  page.on('response', count);
  const began = performance.now();
  await link.click();
  await until();
  const milliseconds = performance.now() - began;
  await page.waitForLoadState('networkidle');
  page.off('response', count);
  const bytes = (await Promise.all(answers)).reduce((sum, size) => sum + size, 0);
  return { milliseconds, requests: answers.length, kilobytes: bytes / 1000 };
};
