import type { Browser, Page } from 'playwright-core';
import { unique } from '../support/api';
import { openBrowser, openHome, openPanelAs } from '../support/browser';
import { mailOf } from '../support/pasted-mail';
import { employ } from '../support/staff';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Pastes as a keyboard does; the page tells nothing of its clipboard to scripts. */
const paste = (page: Page, text: string) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const box = document.querySelector('#main-content textarea, main textarea');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);

describe('a release of 400 words that arrives as an e-mail', () => {
  it('is a draft with everything in its field after two clicks, and survives a closed tab before that', async () => {
    const headline = unique('Ghana Opens a Joint Centre for Wells');
    const page = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openHome(page);
    await page.getByRole('link', { name: 'Paste a release' }).click();
    await page.getByLabel('The release as it came').waitFor();
    await paste(page, mailOf(headline));
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await title.waitFor();
    expect(await title.inputValue()).toBe(headline);
    await page.reload();
    await title.waitFor();
    expect(await title.inputValue()).toBe(headline);
    expect(await page.getByLabel('Dateline: city').inputValue()).toBe('Accra');
    expect(await page.getByLabel('Who said it').inputValue()).toBe('Jane Example');
    await page.getByRole('button', { name: 'Make the draft' }).click();
    await page.waitForURL(/press-release\.press-release\/[a-z0-9]{10,}/);
    await page.getByRole('heading', { name: headline }).waitFor();
    await page.getByText('dig ninety wells').waitFor();
    await page.context().close();
  });
});
