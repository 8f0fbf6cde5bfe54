import type { Browser, Page } from 'playwright-core';
import { documentOf, unique, writer } from '../support/api';
import { openBrowser, openEditor, openPanelAs, saveForm } from '../support/browser';
import { makePage } from '../support/factories';
import { employ } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';
const MADE = /press-release\/([a-z0-9]{24})/;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPanelAs(browser, await employ('Ama', 'Author'));
});

afterEach(async () => {
  await page.unrouteAll({ behavior: 'wait' });
});

afterAll(async () => {
  await browser.close();
});

/** The newsroom stores what is made from now on, and its answer waits. */
const holdFirst = async (): Promise<{ answer: () => void; isStored: Promise<void> }> => {
  let answer = (): void => undefined;
  let store = (): void => undefined;
  const isStored = new Promise<void>((resolve) => {
    store = resolve;
  });
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/content-manager/collection-types/**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const response = await route.fetch();
    store();
    await held;
    return route.fulfill({ response });
  });
  return { answer, isStored };
};

const title = () => page.locator('[name=title]');
const subtitle = () => page.locator('[name=subtitle]');
const text = () => page.locator('main [data-slate-editor]').first();
const saveButton = (disabled: boolean) => page.getByRole('button', { name: 'Save', exact: true, disabled });
const documentId = (): string => MADE.exec(page.url())?.[1] ?? '';

const draft = async (): Promise<Record<string, unknown>> =>
  documentOf(await writer.get(`/api/press-releases/${documentId()}?status=draft`).expect(200));

const textOf = (body: unknown): string =>
  ((body ?? []) as { children: { text: string }[] }[])
    .map(({ children }) => children.map(({ text }) => text).join(''))
    .join('\n');

/** Types as somebody does who stops to think now and then, until the form of what was made has come, and a little longer. */
const typeAcross = async (panel = page, words = 'word'): Promise<string> => {
  let typed = '';
  const type = async (some: string): Promise<void> => {
    await panel.keyboard.type(some, { delay: 30 });
    typed += some;
  };
  for (let word = 1; !MADE.test(panel.url()) && word < 100; word += 1) {
    await type(` ${words} ${word}`);
    await panel.waitForTimeout(300 + (word % 5) * 500);
  }
  for (let word = 1; word <= 5; word += 1) await type(` then ${word}`);
  return typed;
};

describe('who types on while a new release is saved', () => {
  it('types into the form that comes, in a line, and loses no letter', async () => {
    await openEditor(page, RELEASE);
    const begun = unique('Written');
    await title().click();
    await page.keyboard.type(begun);
    await page.keyboard.press('Control+s');
    const typed = await typeAcross();
    expect(await title().inputValue()).toBe(`${begun}${typed}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until(draft, (stored) => stored.title === `${begun}${typed}`);
  });

  it('types into the form that comes, in formatted text, and loses no letter', async () => {
    await openEditor(page, RELEASE);
    await title().fill(unique('Written'));
    await text().click();
    await page.keyboard.type('First line.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second');
    await page.keyboard.press('Control+s');
    const typed = await typeAcross();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until(draft, ({ body }) => textOf(body) === `First line.\nSecond${typed}`);
  });

  it('has stored what was typed until the form came, and saves the rest by the same keys', async () => {
    await openEditor(page, RELEASE);
    await title().click();
    const begun = unique('Written');
    await page.keyboard.type(begun);
    const { answer, isStored } = await holdFirst();
    await page.keyboard.press('Control+s');
    await isStored;
    await page.keyboard.type(' and on');
    await page.keyboard.press('Control+s'); // while the first is on its way
    await subtitle().fill('Under deadline');
    answer();
    await page.waitForURL(MADE);
    expect(await draft()).toMatchObject({ title: `${begun} and on`, subtitle: 'Under deadline' });
    await page.locator('[name=subtitle]:focus').waitFor();
    await page.keyboard.type(', in Accra');
    await page.keyboard.press('Control+s');
    await saveButton(true).waitFor();
    await page.keyboard.type('.');
    expect(await title().inputValue()).toBe(`${begun} and on`);
    expect(await subtitle().inputValue()).toBe('Under deadline, in Accra.');
    expect(await page.getByRole('button', { name: 'Take it up again' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until(draft, (stored) => stored.subtitle === 'Under deadline, in Accra.');
  });

  it('keeps a window that is open above the form until it is closed', async () => {
    await openEditor(page, RELEASE);
    await title().fill(unique('Written'));
    const { answer, isStored } = await holdFirst();
    await title().press('Control+s');
    await isStored;
    await page.getByRole('combobox', { name: /^Topics/ }).click();
    await page.getByRole('option', { name: 'Create a relation' }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel('Name').waitFor();
    answer();
    await page.getByText('Saved document').first().waitFor();
    await page.waitForTimeout(1500);
    expect([await window.count(), documentId()]).toEqual([1, '']);
    await window.getByRole('button', { name: 'Close modal' }).click();
    await page.waitForURL(MADE);
  });

  it('finds in the form what could not be stored any more', async () => {
    await openEditor(page, RELEASE);
    await title().fill(unique('Written'));
    await page.route('**/content-manager/collection-types/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    const { answer, isStored } = await holdFirst();
    await title().press('Control+s');
    await isStored;
    await subtitle().fill('Not stored');
    answer();
    await page.waitForURL(MADE);
    await saveButton(false).waitFor();
    expect(await subtitle().inputValue()).toBe('Not stored');
    await page.unrouteAll({ behavior: 'wait' });
    await saveForm(page);
    await until(draft, (stored) => stored.subtitle === 'Not stored');
  });

  it('saves again what was stored, but whose answer was lost, with what was typed since: into one document', async () => {
    await openEditor(page, RELEASE);
    const begun = unique('Lost');
    await title().fill(begun);
    let isLost = false;
    await page.route('**/content-manager/collection-types/**', async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.fallback();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await title().press('Control+s');
    await page.getByText('The newsroom does not answer').first().waitFor();
    expect(documentId()).toBe('');
    await subtitle().fill('Typed since');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(MADE);
    await saveButton(true).waitFor();
    expect(await draft()).toMatchObject({ title: begun, subtitle: 'Typed since' });
    const found = await writer.get(`/api/press-releases?status=draft&filters[title]=${begun}`).expect(200);
    expect((found.body as { data: unknown[] }).data).toHaveLength(1);
  });

  it('lets a word be composed to its end', async () => {
    await openEditor(page, RELEASE);
    await title().fill(unique('Composed'));
    const { answer, isStored } = await holdFirst();
    await title().press('Control+s');
    await isStored;
    await subtitle().click();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    answer();
    await page.getByText('Saved document').first().waitFor();
    await page.waitForTimeout(1500);
    expect(documentId()).toBe('');
    await keyboard.send('Input.insertText', { text: '日本' });
    await page.waitForURL(MADE);
    expect(await draft()).toMatchObject({ subtitle: '日本' });
    await page.locator('[name=subtitle]:focus').waitFor();
    await page.keyboard.type('から');
    expect(await subtitle().inputValue()).toBe('日本から');
    await saveForm(page);
  });

  it('goes on from right to left', async () => {
    const arabic = await openPanelAs(browser, await employ('Amal', 'Author'), 'ar');
    await openEditor(arabic, RELEASE, 'create', 'ar', null); // before the buttons are there
    await arabic.locator('[name=title]').fill(unique('خبر'));
    await arabic.locator('main [data-slate-editor]').first().click();
    await arabic.keyboard.type('تعلن المنظمة');
    await arabic.keyboard.press('Control+s');
    const typed = await typeAcross(arabic, 'عن UNDP');
    await arabic.keyboard.press('Control+s');
    const id = MADE.exec(arabic.url())?.[1] ?? '';
    const stored = async () =>
      documentOf(await writer.get(`/api/press-releases/${id}?status=draft&locale=ar`).expect(200));
    await until(stored, ({ body }) => textOf(body) === `تعلن المنظمة${typed}`);
    await arabic.context().close();
  });

  it('goes on behind the last letter when a redraw takes the caret away in the moment it was typed', async () => {
    await openEditor(page, RELEASE);
    await text().click();
    await page.keyboard.type('ع');
    await page.waitForTimeout(500);
    await page.evaluate(`document.addEventListener(
      'beforeinput', () => document.getSelection().removeAllRanges(), { once: true })`);
    await page.keyboard.type('ن');
    await page.waitForTimeout(500);
    await page.keyboard.type('د');
    expect(await text().innerText()).toContain('عند');
    await title().fill(unique('Caret'));
    await saveForm(page);
    await page.waitForURL(MADE);
  });

  it('makes one document of a copy, too', async () => {
    const editor = await openPanelAs(browser, await employ('Esi', 'Editor of pages'));
    const origin = await makePage({ title: unique('Origin') }, 'draft');
    await editor.goto(
      `${process.env.NEWSROOM_URL ?? ''}/admin/content-manager/collection-types/api::page.page/clone/${origin.documentId}`,
    );
    const copied = unique('Copy');
    await editor.locator('[name=title]').fill(copied);
    await editor.locator('[name=title]').press('Control+s');
    await editor.waitForURL(/api::page\.page\/[a-z0-9]{24}/);
    const stored = async () =>
      (await writer.get(`/api/pages?status=draft&filters[title][$startsWith]=${copied}`).expect(200))
        .body as {
        data: { title: string }[];
      };
    const { data } = await until(stored, (answer) => answer.data.length > 0);
    expect(data).toHaveLength(1);
    await editor.context().close();
  });
});
