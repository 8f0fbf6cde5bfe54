import type { Browser, Page } from 'playwright-core';
import { paragraph, unique, writer } from '../support/api';
import { openBrowser, openEditor, openFiles, openList, openPanelAs } from '../support/browser';
import { act, makeReleased } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { employ, type Staff } from '../support/staff';
import { uploadPicture } from '../support/upload';

const RELEASE = 'api::press-release.press-release';

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

describe('the list of releases', () => {
  it('says of each the state, and the state of each translation', async () => {
    const { documentId, title } = await makeDraftRelease();
    const words = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, words).expect(200);
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Changed.' }).expect(200);
    await writer.put(`/api/press-releases/${documentId}?locale=es`, words).expect(200);
    await act(documentId, 'request-review').expect(200);
    await openList(page, RELEASE, String(title));
    const row = page.getByRole('row').filter({ hasText: String(title) });
    for (const text of ['In review', 'en: Source', 'fr: Outdated', 'es: Up to date', 'ar: Missing'])
      await row.getByText(text).first().waitFor();
  });

  it('publishes and unpublishes none: each goes its own way', async () => {
    const { title } = await makeDraftRelease();
    await openList(page, RELEASE, String(title));
    await page.getByText('en: Source').first().waitFor();
    await page.getByRole('checkbox', { name: 'Select all entries' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).waitFor();
    for (const name of ['Publish', 'Unpublish'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  });
});

describe('the panel in another language', () => {
  it.each([
    ['fr', 'Publier maintenant', 'Sort pour le public'],
    ['es', 'Publicar ahora', 'Sale al público'],
    ['ar', 'النشر الآن', 'يُنشر للعموم'],
  ])('says its own words: %s', async (language, release, goingOut) => {
    const { documentId } = await makeDraftRelease();
    const translated = await openPanelAs(browser, publisher, language);
    await openEditor(translated, RELEASE, documentId, 'en', null);
    await translated.getByRole('button', { name: release }).click();
    await translated.getByRole('dialog').getByText(goingOut).waitFor();
  });

  it('says in it what is missing, and what was refused', async () => {
    const french = await openPanelAs(browser, publisher, 'fr');
    const { documentId } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title: unique('Titre') }).expect(200);
    await openEditor(french, RELEASE, documentId, 'fr', null);
    await french.getByText('Écrivez un résumé.').first().waitFor();
    await french.getByRole('button', { name: 'Programmer', exact: true }).click();
    const dialog = french.getByRole('dialog');
    await dialog.getByLabel('Heure de sortie').fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: 'Approuver et programmer' }).click();
    await dialog.getByText('Cette heure est passée.').waitFor();
  });

  it('says in it what the content manager itself tells of a refusal', async () => {
    const french = await openPanelAs(browser, publisher, 'fr');
    await openEditor(french, 'api::contact.contact', 'create', 'en', null);
    await french.getByLabel('Téléphone').fill('not a number');
    await french.getByLabel('Nom').first().fill('Press desk');
    await french.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await french
      .getByText(/^Ceci ne peut pas être enregistré\. "not a number" n’est pas un numéro/)
      .waitFor();
  });
});

describe('the page of files', () => {
  it('leads to what shows a file, in the languages of the panel', async () => {
    const name = `${unique('banner')}.png`;
    const image = await uploadPicture({ alternativeText: 'A flag', name });
    const { title } = await makeReleased({ image });
    for (const [language, used] of [
      ['en', 'public'],
      ['ar', 'منشور'],
    ] as const) {
      const library = await openPanelAs(browser, publisher, language);
      await openFiles(library);
      await library.getByRole('textbox').first().fill(name);
      const file = library.getByRole('listitem').filter({ hasText: name });
      await file.getByRole('link', { name: String(title) }).waitFor();
      await file.getByText(used).first().waitFor();
    }
  });
});
