import type { Browser, Page } from 'playwright-core';
import { findFaults } from '../support/accessibility';
import { paragraph, unique, writer } from '../support/api';
import {
  confirm,
  openAction,
  openBrowser,
  openEditor,
  openList,
  openPanelAs,
  saveForm,
} from '../support/browser';
import { act, deskOf, makeReleased } from '../support/editorial';
import { makeDraftRelease, makeOrganisation } from '../support/factories';
import { employ, type Staff } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';
const STOCK_STATES = /^(draft|published|modified)$/;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const checklist = (page: Page) => page.getByRole('complementary').filter({ hasText: 'Checklist' });

const isInSight = (page: Page, name: string) =>
  until(
    async () => {
      const box = await page
        .getByRole('button', { name, exact: true })
        .filter({ visible: true })
        .boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      return box === null ? name : box.y >= 0 && box.y + box.height <= height;
    },
    (isVisible) => isVisible === true,
  );

/** How many Tabs from where the panel's skip link leads, by the way to the actions, to the first of them. */
const countStopsToActions = async (page: Page): Promise<number> => {
  await page.locator('#main-content').focus();
  const focused = page.locator(':focus');
  for (let stops = 1; stops <= 10; stops += 1) {
    await page.keyboard.press('Tab');
    if (!(await focused.innerText()).startsWith('To Save and the actions')) continue;
    await page.keyboard.press('Enter');
    expect(await focused.innerText()).toBe('Ask for review');
    return stops;
  }
  return Infinity;
};

it('calls donors by their names, and by their number until one is chosen', async () => {
  const { documentId: organisation, name } = await makeOrganisation();
  const { documentId } = await makeDraftRelease({ donors: [{ organisation }] });
  const page = await openPanelAs(browser, await employ('Ama', 'Author'));
  await openEditor(page, RELEASE, documentId);
  const row = page.getByRole('button', { name: String(name), exact: true });
  await row.waitFor();
  const drawn = "getComputedStyle(document.querySelector('[data-newsroom-row]'), '::before').content";
  expect(await page.evaluate(drawn)).toBe(`"${String(name)}"`);
  expect(await findFaults(page)).toEqual([]);
  await row
    .locator('xpath=ancestor::div[.//button[contains(., "Add an entry")]][1]')
    .getByRole('button', { name: 'Add an entry' })
    .click();
  await page.getByRole('button', { name: 'Donor 2', exact: true }).waitFor();
});

describe('an author far from the office', () => {
  let author: Staff;
  let page: Page;

  beforeAll(async () => {
    author = await employ('Ama', 'Author');
    page = await openPanelAs(browser, author, 'en', { timezoneId: 'America/New_York' });
  });

  it('writes a release: the checklist follows what is typed, and leads to what is missing', async () => {
    const title = unique('A release that a checklist follows');
    await openEditor(page, RELEASE);
    await page.getByRole('heading', { name: 'New document' }).waitFor();
    const missing = checklist(page);
    await missing.getByText('5 things are missing in this language').waitFor();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`${title} ${'x'.repeat(100)}`);
    await missing.getByText('4 things are missing in this language').waitFor();
    await missing.getByText(/^Title: \d+ letters\. Lists/).waitFor();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
    await missing.getByRole('button', { name: /^Summary: / }).click();
    await page.keyboard.type('Two hundred people met.');
    await missing.getByText('3 things are missing in this language').waitFor();
    await missing.getByRole('button', { name: /^Press contacts: / }).click();
    await page.locator('[name="contacts"]:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Slug').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Address', exact: true }).click();
    await page.getByLabel('Slug').waitFor();
    await saveForm(page);
  });

  it('sets the embargo on the clock of the office, and sees no other', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId);
    for (const label of ['Embargo until', 'Released'])
      expect(await page.getByLabel(label, { exact: true }).count()).toBe(0);
    const dialog = await openAction(page, 'Embargo and date');
    await dialog.getByText(/On the office’s clock \(Africa\/Accra\)/).waitFor();
    await dialog.getByLabel('Embargo until').fill('2030-12-01T09:00');
    await confirm(dialog, 'Save the dates');
    await page.getByText('Embargo until: 1 December 2030 at 09:00').waitFor();
    const desk = deskOf(await author.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk.embargoedUntil).toBe('2030-12-01T09:00:00.000Z');
  });

  it('has Save and the actions in sight wherever the form stands, and near to the keyboard', async () => {
    const { documentId } = await makeDraftRelease();
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await openEditor(page, RELEASE, documentId);
      await page.getByLabel('Notes to editors').scrollIntoViewIfNeeded();
      for (const name of ['Save', 'Ask for review']) await isInSight(page, name);
    }
    expect(await countStopsToActions(page)).toBeLessThanOrEqual(10);
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.getByLabel('Notes to editors').scrollIntoViewIfNeeded();
    await isInSight(page, 'Save');
    const drawer = page.locator("div:has(> [data-testid='actions-drawer-overlay'])");
    expect(await drawer.boundingBox()).toMatchObject({ x: 0, width: 768 });
    await page.getByText('Nothing is missing in this language.').filter({ visible: true }).first().waitFor();
  });
});

describe('what a publisher sees of a release', () => {
  it('is one state, and a change that waits is shown before it is published', async () => {
    const page = await openPanelAs(browser, await employ('Pia', 'Publisher'));
    const { documentId, title } = await makeReleased({ summary: 'Four countries took part.' });
    await writer
      .put(`/api/press-releases/${documentId}`, { summary: 'Five countries took part.' })
      .expect(200);
    await openList(page, RELEASE, String(title));
    await page
      .getByRole('row')
      .filter({ hasText: String(title) })
      .getByText('Released')
      .waitFor();
    expect(await page.getByRole('status', { name: STOCK_STATES }).filter({ visible: true }).count()).toBe(0);
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('button', { name: 'To Save and the actions' }).waitFor();
    await page.getByText(/To correct it, edit it and save/).waitFor({ state: 'hidden' });
    const head = page
      .locator('#main-content > form > div')
      .filter({ has: page.locator('h1') })
      .first();
    await head.getByText('Released', { exact: true }).filter({ visible: true }).first().waitFor();
    expect(await head.getByRole('status', { name: STOCK_STATES }).filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'published' }).filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Discard changes' }).count()).toBe(0);
    const dialog = await openAction(page, 'Publish changes');
    expect(await dialog.getByRole('region', { name: 'Summary' }).locator('ins').textContent()).toContain(
      'Five',
    );
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Discard changes' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Edit the model' }).count()).toBe(0);
  });
});

describe('a translator, in Arabic', () => {
  it('is told what to do, and what still is the source', async () => {
    const summary = 'Two hundred people met in the capital for three days.';
    const { documentId } = await makeDraftRelease({ summary });
    const words = { title: unique('عنوان'), summary, body: paragraph('نص البيان'), datelineCity: 'أكرا' };
    await writer.put(`/api/press-releases/${documentId}?locale=ar`, words).expect(200);
    await act(documentId, 'request-review').expect(200);
    const translator = await employ('Aya', 'Translator: العربية (ar)');
    const page = await openPanelAs(browser, translator, 'ar');
    await openEditor(page, RELEASE, documentId, 'ar', null);
    await page.getByText(/يمكنك كتابة نصه باللغة/).waitFor();
    await page.getByRole('heading', { name: 'العنوان والنص' }).waitFor();
    await page.getByText('ما زال يقول ما يقوله الأصل. ترجمه.').waitFor();
    for (const label of ['محظور النشر حتى', 'تاريخ النشر'])
      expect(await page.getByLabel(label, { exact: true }).count()).toBe(0);
  });
});
