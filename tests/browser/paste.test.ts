import type { Browser, Page } from 'playwright-core';
import { documentOf, unique, writer } from '../support/api';
import { openBrowser, openEditor, openHome, openPanelAs, saveForm } from '../support/browser';
import { makeDraftRelease } from '../support/factories';
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

/** Drops a file where a release is pasted. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
    const box = document.querySelector('#main-content textarea, main textarea');
    for (const type of ['dragover', 'drop'])
      box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }`);

describe('a release of 400 words that arrives as an e-mail', () => {
  it('is a draft with everything in its field after two clicks, and survives a closed tab before that', async () => {
    const headline = unique('Ghana Opens a Joint Centre for Wells');
    const page = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openHome(page);
    await page.getByRole('link', { name: 'Paste a release' }).click();
    await page.getByLabel('The release as it came').waitFor();
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await drop(page, 'release.txt', mailOf('Of the File'));
    await title.waitFor();
    expect(await title.inputValue()).toBe('Of the File');
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByLabel('The release as it came').waitFor();
    await paste(page, mailOf(headline));
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

/** What stands on a web page is on the clipboard. */
const copyFromPage = async (page: Page, html: string): Promise<void> => {
  const other = await page.context().newPage();
  await other.setContent(html);
  await other.keyboard.press('Control+a');
  await other.keyboard.press('Control+c');
  await other.close();
};

/** Types once the text that holds some words was handed to the form: in the moment in which the form has not answered yet. */
const typeAtHandOver = (page: Page, when: string, words: string) =>
  page.evaluate(`{
    const later = window.setTimeout;
    window.setTimeout = (run, wait, ...rest) => later(() => {
      run(...rest);
      if ((wait !== 250 && wait !== 300) || !document.activeElement.textContent.includes(${JSON.stringify(when)})) return;
      window.setTimeout = later;
      const typed = { inputType: 'insertText', data: ${JSON.stringify(words)}, bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new InputEvent('beforeinput', typed));
    }, wait);
  }`);

describe('formatted text of a web page that is pasted into the text of a release', () => {
  it('keeps its looks, goes by one step back, and comes without looks by Ctrl+Shift+V; what is typed on stays', async () => {
    const { documentId } = await makeDraftRelease({ body: null });
    const page = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openEditor(page, 'api::press-release.press-release', documentId);
    const text = page.locator('[data-slate-editor]').first();
    await copyFromPage(
      page,
      `<h2>Why now</h2><p>It <b>rains</b>, says <a href="https://example.org/r">the report</a> and
       <a href="javascript:alert(1)">that</a>.</p><ul><li>North<ul><li>A village</li></ul></li></ul>
       <img alt="A well" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
    );
    await text.click();
    await page.keyboard.press('Control+Shift+v');
    await text.locator('p', { hasText: 'Why now' }).waitFor();
    expect(await text.locator('h2, a, li').count()).toBe(0);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await text.locator('li', { hasText: 'A village' }).waitFor();
    await page.keyboard.press('Control+z');
    await text.locator('p', { hasText: 'Why now' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await text.locator('li', { hasText: 'A village' }).waitFor();
    await typeAtHandOver(page, 'A village, and', ' more');
    await page.keyboard.type(', and');
    await text.locator('li', { hasText: 'A village, and more' }).waitFor();
    await page.keyboard.type('!');
    await text.locator('li', { hasText: 'A village, and more!' }).waitFor();
    await saveForm(page);
    const { body } = documentOf(
      await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200),
    );
    expect(body).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Why now' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'It ' },
          { type: 'text', text: 'rains', bold: true },
          { type: 'text', text: ', says ' },
          { type: 'link', url: 'https://example.org/r', children: [{ type: 'text', text: 'the report' }] },
          { type: 'text', text: ' and that.' },
        ],
      },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'North' }] },
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'A village, and more!' }] }],
          },
        ],
      },
    ]);
    await page.context().close();
  });
});
