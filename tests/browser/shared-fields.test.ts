import type { Browser, Page } from 'playwright-core';
import { documentOf, paragraph, unique, writer } from '../support/api';
import { confirm, openBrowser, openEditor, openPanelAs, waitForSummary } from '../support/browser';
import { act, inHours, makeReleased } from '../support/editorial';
import { makeContact, makeDraftRelease } from '../support/factories';
import { employ } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';

const IN_A_MOMENT = 6_000; // milliseconds

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPanelAs(browser, await employ('Paula', 'Publisher'));
});

afterAll(async () => {
  await browser.close();
});

const draftIn = async (documentId: string, locale: string) =>
  documentOf(
    await writer
      .get(`/api/press-releases/${documentId}?status=draft&locale=${locale}&populate=contacts`)
      .expect(200),
  );

describe('the dialog of Discard changes', () => {
  it('names the words that go back, and what all languages share with a box for each', async () => {
    const { documentId } = await makeReleased({ imageCredit: 'Old credit' });
    const french = {
      title: unique('Titre'),
      summary: 'Un résumé.',
      body: paragraph('Le texte.'),
      datelineCity: 'Accra',
    };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    const contact = await makeContact({ name: 'New desk' });
    const shared = { imageCredit: 'New credit', contacts: [contact.documentId] };
    await writer.put(`/api/press-releases/${documentId}`, { ...shared, summary: 'English.' }).expect(200);
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { summary: 'Inachevé.' }).expect(200);
    await openEditor(page, RELEASE, documentId, 'fr');
    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Discard changes' }).click();
    const dialog = page.getByRole('dialog');
    const summary = dialog.getByRole('region', { name: 'Summary' });
    expect(await summary.locator('del').textContent()).toContain('Inachevé');
    expect(await dialog.getByRole('checkbox', { name: 'Contacts' }).isChecked()).toBe(false);
    await dialog.getByRole('checkbox', { name: 'Picture: credit' }).click();
    await confirm(dialog, 'Discard changes');
    await waitForSummary(page, 'Un résumé.');
    for (const locale of ['en', 'fr'])
      expect(await draftIn(documentId, locale)).toMatchObject({
        imageCredit: 'Old credit',
        contacts: [{ name: 'New desk' }],
        summary: locale === 'en' ? 'English.' : 'Un résumé.',
      });
  });
});

describe('the dialog of an old version', () => {
  it('brings back what all languages share only where it is ticked', async () => {
    const { documentId } = await makeDraftRelease({ imageCredit: 'Old credit', summary: 'First.' });
    const contact = await makeContact({ name: 'New desk' });
    const newer = { imageCredit: 'New credit', summary: 'Second.', contacts: [contact.documentId] };
    await writer.put(`/api/press-releases/${documentId}`, newer).expect(200);
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('button', { name: 'Created', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Picture: credit' }).click();
    await confirm(dialog, 'Restore this version into the draft');
    await waitForSummary(page, 'First.');
    expect(await draftIn(documentId, 'en')).toMatchObject({
      imageCredit: 'Old credit',
      contacts: [{ name: 'New desk' }],
    });
  });
});

describe('State of a release that went out', () => {
  it('shows no release time and no embargo any more', async () => {
    const { documentId } = await makeDraftRelease();
    const later = { releaseAt: inHours(3), embargoedUntil: inHours(2) };
    await act(documentId, 'schedule', later).expect(200);
    await openEditor(page, RELEASE, documentId);
    await page.getByText(/^Goes out: /).waitFor();
    await page.getByText(/^Embargo until: /).waitFor();
    const soon = new Date(Date.now() + IN_A_MOMENT).toISOString();
    await act(documentId, 'schedule', { releaseAt: soon, embargoedUntil: soon }).expect(200);
    await until(
      () => draftIn(documentId, 'en'),
      ({ state }) => state === 'released',
    );
    await openEditor(page, RELEASE, documentId);
    await page.getByText('Released', { exact: true }).first().waitFor();
    for (const words of [/^Goes out: /, /^Release time to approve: /, /^Embargo until: /])
      expect(await page.getByText(words).count()).toBe(0);
  });
});
