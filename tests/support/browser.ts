import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ADMINISTRATOR } from './test-newsroom';

/** Debian's Chromium (`apt-get install chromium`), with nothing that calls home. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const address = (): string => process.env.NEWSROOM_URL ?? '';

/** A page of the panel, signed in as the administrator. */
export const openPanel = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(`${address()}/admin`);
  await page.getByLabel('Email').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password', { exact: false }).first().fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  return page;
};

/** Opens the editor of a document, or of a new one without `documentId`. */
export const openEditor = async (page: Page, uid: string, documentId = 'create'): Promise<void> => {
  await page.goto(
    `${address()}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=en`,
  );
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
};
