import type { Browser, Page } from 'playwright-core';
import { anonymous, documentOf, unique, writer, type StoredDocument } from '../support/api';
import { openBrowser, openEditor, openPanelAs } from '../support/browser';
import { makeContact, makeDraftRelease, makePage } from '../support/factories';
import { employ } from '../support/staff';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

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

describe('where a release will appear', () => {
  it('is shown to its author as it is typed, with its address and what is cut', async () => {
    const contact = await makeContact({ name: unique('Desk') });
    const slug = unique('centre');
    const { documentId } = await makeDraftRelease({ slug, contacts: [contact.documentId] });
    const page = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openEditor(page, RELEASE, documentId);
    await page.getByText(`/news/${slug}`).first().waitFor();
    await page.getByRole('button', { name: 'Copy the address: English (en)' }).waitFor();
    await page.getByText('No preview on the website now').waitFor();
    expect(await page.getByText('Open preview').count()).toBe(0);
    const summary = `Nobody saved this yet. ${'It goes on and on. '.repeat(9)}The end is cut.`;
    await page.getByLabel('Summary').fill(summary);
    await page.getByRole('button', { name: 'As a reader sees it' }).click();
    const sheet = page.getByRole('article');
    await sheet.getByText('Nobody saved this yet.').waitFor();
    await sheet.getByText(/^ACCRA, \d+ \w+ \d{4} –$/).waitFor();
    await sheet.getByText(String(contact.name)).waitFor();
    await shoot(page, 'reader-en');
    await page.getByRole('tab', { name: 'Feed reader' }).click();
    await sheet.getByText('Accra', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Search engine' }).click();
    await page.getByRole('note').getByText('The end is cut.').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('button:focus', { hasText: 'As a reader sees it' }).waitFor();
    expect(await page.getByLabel('Summary').inputValue()).toBe(summary);
    await page.context().close();
  });

  it('is drawn from right to left in Arabic', async () => {
    const { documentId } = await makeDraftRelease();
    const title = unique('مركز جديد');
    const words = { title, datelineCity: 'أكرا', summary: 'ملخص' };
    await writer.put(`/api/press-releases/${documentId}?locale=ar`, words).expect(200);
    const translator = await employ('Tarik', 'Translator: العربية (ar)');
    const page = await openPanelAs(browser, translator, 'ar');
    await openEditor(page, RELEASE, documentId, 'ar', null);
    await page.getByRole('button', { name: 'كما يراه القارئ' }).click();
    const sheet = page.getByRole('article');
    await sheet.getByRole('heading', { name: title }).waitFor();
    await sheet.getByText(/^أكرا، /).waitFor();
    expect(await sheet.getAttribute('dir')).toBe('rtl');
    await shoot(page, 'reader-ar');
    await page.context().close();
  });
});

const pathOf = async ({ documentId }: StoredDocument): Promise<unknown> =>
  documentOf(await anonymous().get(`/api/pages/${documentId}`).expect(200)).path;

describe('the tree of pages', () => {
  it('is put in order by keys alone, and says which addresses change before they do', async () => {
    const top = await makePage({ title: unique('Top'), position: 1 });
    const make = (name: string, position: number) =>
      makePage({ title: unique(name), parent: top.documentId, position });
    const [first, second] = [await make('First', 10), await make('Second', 20)];
    const page = await openPanelAs(browser, await employ('Edith', 'Editor of pages'));
    await page.goto(`${process.env.NEWSROOM_URL ?? ''}/admin/page-tree`);
    await page.getByRole('button', { name: `Open ${String(top.title)}: 2 pages below` }).press('Enter');
    const row = page.getByRole('link', { name: String(second.title) });
    await row.press('Alt+ArrowUp');
    await page.getByText(`“${String(second.title)}” is moved.`).waitFor();
    const menu = page.getByRole('region', { name: 'The menu as readers see it' });
    const inMenu = menu.getByRole('listitem').filter({ hasText: /First|Second/, hasNot: page.locator('li') });
    await inMenu
      .first()
      .filter({ hasText: String(second.title) })
      .waitFor();
    await inMenu
      .last()
      .filter({ hasText: String(first.title) })
      .waitFor();

    await page.getByRole('button', { name: `Move “${String(second.title)}” out` }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('One public address changes. A redirect is left at the old one').waitFor();
    await dialog.getByText(String(second.path)).waitFor();
    await shoot(page, 'move-en');
    await dialog.getByRole('button', { name: 'Move it' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('a:focus, button:focus').and(page.locator('[data-page] *')).first().waitFor();
    expect(await pathOf(second)).toBe(`/${String(second.slug)}`);

    await openEditor(page, PAGE, top.documentId);
    await page.getByRole('button', { name: 'Address and search engines' }).click();
    await page.getByLabel('Slug').fill(unique('renamed'));
    const note = page.getByRole('note').filter({ hasText: 'When this is saved and published' });
    await note.getByText(String(first.path)).waitFor();
    await note.getByText('2 public addresses change.').waitFor();
    await shoot(page, 'form-note-en');
    await page.context().close();
  });
});
