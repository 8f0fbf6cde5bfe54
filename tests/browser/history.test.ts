import type { Browser, Page } from 'playwright-core';
import { documentOf, writer } from '../support/api';
import { EARLY_READING, makeToken } from '../support/api-token';
import { confirm, openBrowser, openEditor, openPanelAs, waitForSummary } from '../support/browser';
import { act, inHours } from '../support/editorial';
import { makeDraftRelease, makePage } from '../support/factories';
import { employ } from '../support/staff';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPanelAs(browser, await employ('Paula', 'Publisher'));
});

afterAll(async () => {
  await browser.close();
});

describe('the history beside a release', () => {
  it('shows word by word what a version changed', async () => {
    const { documentId } = await makeDraftRelease({ summary: 'In four countries.' });
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'In five countries.' }).expect(200);
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('button', { name: 'Saved', exact: true }).first().click();
    const summary = page.getByRole('dialog').getByRole('region', { name: 'Summary' });
    expect(await summary.locator('del').textContent()).toContain('four');
    expect(await summary.locator('ins').textContent()).toContain('five');
    await summary.getByText('countries.').waitFor();
  });

  it('puts an old version back into the draft and the form', async () => {
    const { documentId } = await makeDraftRelease({ summary: 'The first words.' });
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Other words.' }).expect(200);
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('button', { name: 'Created', exact: true }).click();
    await confirm(page.getByRole('dialog'), 'Restore this version into the draft');
    await waitForSummary(page, 'The first words.');
    const draft = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(draft.summary).toBe('The first words.');
  });
});

it('says which partners read a release under embargo', async () => {
  const { documentId } = await makeDraftRelease();
  await act(documentId, 'schedule', { releaseAt: inHours(3), embargoedUntil: inHours(2) }).expect(200);
  await openEditor(page, RELEASE, documentId);
  const reads = page.getByRole('region', { name: 'Read by partners under embargo' });
  await reads.getByText('Nobody yet.').waitFor();
  const agency = await makeToken('custom', [EARLY_READING]);
  await agency.read('/api/embargoed/press.ninjs').expect(200);
  await openEditor(page, RELEASE, documentId);
  await reads.getByText(agency.name).waitFor();
});

it('stands beside pages too', async () => {
  const { documentId } = await makePage({ summary: 'About us.' });
  await openEditor(page, 'api::page.page', documentId);
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.getByRole('button', { name: 'Created', exact: true }).waitFor();
});
