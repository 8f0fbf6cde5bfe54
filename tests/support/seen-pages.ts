import type { Page } from 'playwright-core';

/** A page of a walk; `tell` says where it is, what it shows and what it still waits for. */
export interface SeenPage {
  readonly tell: () => Promise<string>;
}

const MOST = 3_000; // characters of what a page shows
const PATIENCE = 5_000; // milliseconds for a page that does not answer

const shown = (page: Page): Promise<string> =>
  page.locator('body').ariaSnapshot({ timeout: PATIENCE }).catch(String);

/** Remembers a page until it closes, for the environment of the tests. */
export const seePage = (page: Page): void => {
  const waiting = new Set<string>();
  const refused: string[] = [];
  page.on('request', (request) => waiting.add(`${request.method()} ${request.url()}`));
  page.on('requestfinished', (request) => waiting.delete(`${request.method()} ${request.url()}`));
  page.on('requestfailed', (request) => waiting.delete(`${request.method()} ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  const pages = ((globalThis as { seenPages?: SeenPage[] }).seenPages ??= []);
  const seen: SeenPage = {
    tell: async () =>
      [
        `at ${page.url()}`,
        `waits for: ${[...waiting].join(', ')}`,
        `refused: ${refused.join(', ')}`,
        (await shown(page)).slice(0, MOST),
      ].join('\n'),
  };
  pages.push(seen);
  page.on('close', () => pages.splice(pages.indexOf(seen), 1));
};
