import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** One that has no screen to draw for takes a quarter less of a processor than the whole Chromium; either will do. */
const FIND = 'command -v chromium-headless-shell || command -v chromium';

/** Debian's Chromium (`apt-get install chromium-headless-shell`), with nothing that calls home. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: execFileSync('sh', ['-c', FIND], { encoding: 'utf8' }).trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/**
 * Strapi draws the panels beside a form when the browser says that it is idle, without an end to the wait. On a machine that is
 * busy with other tests a Chromium without a screen may not say so for minutes.
 */
export const NEVER_BUSY = `
  window.requestIdleCallback = (run) => setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 1);
  window.cancelIdleCallback = (handle) => clearTimeout(handle);`;

/** A page of a browser that is signed in with a token of the panel, in a language of the panel. */
export const openSignedIn = async (
  browser: Browser,
  token: string,
  language: string,
  options: BrowserContextOptions,
): Promise<Page> => {
  const context = await browser.newContext(options);
  const stored = { jwtToken: JSON.stringify(token), isLoggedIn: 'true', 'strapi-admin-language': language };
  await context.addInitScript({ content: `Object.assign(localStorage, ${JSON.stringify(stored)})` });
  return context.newPage();
};

/** Where the panel edits a document of a type, or a new one. */
export const editorAddress = (uid: string, documentId: string, locale: string): string =>
  `${process.env.NEWSROOM_URL ?? ''}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;
