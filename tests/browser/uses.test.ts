import type { Browser, Page } from 'playwright-core';
import { documentOf, unique, writer } from '../support/api';
import { openAction, openBrowser, openEditor, openList, openPanelAs } from '../support/browser';
import { makeReleased } from '../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../support/factories';
import { employ, type Staff } from '../support/staff';

const PAGE = 'api::page.page';
const RELEASE = 'api::press-release.press-release';
const TOPIC = 'api::topic.topic';
const CONTACT = 'api::contact.contact';

let browser: Browser;
let publisher: Staff;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  publisher = await employ('Paula', 'Publisher');
  page = await openPanelAs(browser, publisher);
});

afterAll(async () => {
  await browser.close();
});

const openMenu = async (panel: Page, action: string): Promise<void> => {
  await panel.getByRole('button', { name: 'More document actions' }).click();
  await panel.getByRole('menuitem', { name: action }).first().click();
};

/** For a look at it: SHOTS names a folder. */
const shoot = async (panel: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

describe('before something is taken from the public', () => {
  it('the dialog says what shows it, which drafts use it, and what changes', async () => {
    const topic = await makeTopic();
    const topics = [topic.documentId];
    const released = await makeReleased({ topics });
    const draft = await makeDraftRelease({ topics });
    await openEditor(page, TOPIC, topic.documentId);
    await openMenu(page, 'Unpublish');
    const dialog = page.getByRole('alertdialog');
    const shown = dialog.getByRole('region', { name: 'Shown to the public in' });
    await shown.getByRole('link', { name: String(released.title) }).waitFor();
    await shown.getByText('It will not show there until it is published again.').waitFor();
    await dialog
      .getByRole('region', { name: 'Used in drafts' })
      .getByRole('link', { name: String(draft.title) })
      .waitFor();
    await shoot(page, 'unpublish-en');
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Unpublished document').first().waitFor();
    await openEditor(page, TOPIC, topic.documentId);
    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    const deletions = page.getByRole('menuitem', { name: 'Delete entry' });
    await deletions.first().waitFor();
    expect(await deletions.allInnerTexts()).toEqual(['Delete entry (all locales)']);
    await deletions.click();
    await dialog.getByText('It will be gone there for good.').waitFor();
    await shoot(page, 'delete-en');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('says so in a list too, and in Arabic', async () => {
    const topic = await makeTopic();
    const released = await makeReleased({ topics: [topic.documentId] });
    await openList(page, TOPIC, String(topic.name));
    await page.getByText(String(topic.name)).first().waitFor();
    await page.getByRole('checkbox', { name: 'Select all entries' }).click();
    await page.getByRole('button', { name: 'Unpublish', exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('link', { name: String(released.title) })
      .waitFor();
    await shoot(page, 'bulk-en');
    const arabic = await openPanelAs(browser, publisher, 'ar');
    await openEditor(arabic, TOPIC, topic.documentId, 'en', null);
    await arabic.getByRole('heading', { name: String(topic.name) }).waitFor();
    await arabic.getByRole('button', { name: 'إجراءات أخرى للمستند' }).click();
    await arabic.getByRole('menu').waitFor();
    await shoot(arabic, 'menu-ar');
    await arabic
      .getByRole('menuitem')
      .filter({ hasText: /إلغاء|Unpublish|نشر/ })
      .first()
      .click();
    await arabic.getByRole('alertdialog').getByText('يظهر للجمهور في').waitFor();
    await shoot(arabic, 'unpublish-ar');
    await arabic.context().close();
  });

  it('also before one language of a page is deleted; it is unpublished by a button that says it too', async () => {
    const editor = await openPanelAs(browser, await employ('Edith', 'Editor of pages'));
    const target = await makePage();
    const french = { title: unique('Page') };
    await writer.put(`/api/pages/${target.documentId}?locale=fr&status=published`, french).expect(200);
    const below = await makePage({ title: unique('Below'), parent: target.documentId });
    await openEditor(editor, PAGE, target.documentId, 'fr');
    await editor.getByRole('button', { name: 'More document actions' }).click();
    await editor.getByRole('menuitem', { name: 'Unpublish' }).first().waitFor();
    expect(await editor.getByRole('menuitem', { name: /unpublish multiple/i }).count()).toBe(0);
    await editor.keyboard.press('Escape');
    await editor.getByRole('button', { name: 'More actions', exact: true }).click();
    await editor.getByRole('menuitem', { name: 'Delete entry (français' }).click();
    const dialog = editor.getByRole('alertdialog');
    await dialog.getByRole('link', { name: String(below.title) }).waitFor();
    await dialog.getByText('It will be gone there for good, in this language.').waitFor();
    await shoot(editor, 'delete-language-en');
    await editor.context().close();
  });

  it('the last press contact of a public release stays, and the refusal names the release', async () => {
    const contact = await makeContact();
    const { title } = await makeReleased({ contacts: [contact.documentId] });
    await openEditor(page, CONTACT, contact.documentId);
    await openMenu(page, 'Unpublish');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('It is the last press contact of what is public').first().waitFor();
    await page.getByText(String(title)).first().waitFor();
    await shoot(page, 'last-contact-en');
  });
});

describe('before a release goes out', () => {
  it('the state and the dialog list what will not show', async () => {
    const name = unique('Late topic');
    const topic = documentOf(await writer.post('/api/topics', { name }).expect(201));
    const { documentId } = await makeDraftRelease({ topics: [topic.documentId] });
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('region', { name: 'Will not show' }).getByText(name).waitFor();
    const dialog = await openAction(page, 'Release now');
    await dialog.getByRole('region', { name: 'Will not show' }).getByText(name).waitFor();
    await shoot(page, 'hidden-en');
  });
});
