import type { Browser } from 'playwright-core';
import { anonymous } from '../support/api';
import { findFaults } from '../support/accessibility';
import { openBrowser, openHome, openPanelAs } from '../support/browser';
import { describeNewsroom } from '../support/shared-newsroom';
import { administrator } from '../support/staff';
import { startTestNewsroom, type TestNewsroom } from '../support/test-newsroom';

const START = 300_000; // milliseconds: a newsroom with the panel and the demonstration content
const RELEASE = '/content-manager/collection-types/api::press-release.press-release';

let newsroom: TestNewsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await startTestNewsroom({ withPanel: true, settings: { DATELINE_SEED_WHEN_EMPTY: '1' } });
  Object.assign(process.env, await describeNewsroom(newsroom));
  browser = await openBrowser();
}, START);

afterAll(async () => {
  await browser.close();
  await newsroom.stop();
}, START);

const releases = async (): Promise<readonly { documentId: string; title: string }[]> => {
  const answer = await anonymous().get('/api/press-releases?sort=releasedAt:desc').expect(200);
  return (answer.body as { data: { documentId: string; title: string }[] }).data;
};

it('the examples are explained and removed with two clicks, and what somebody changed stays', async () => {
  const [changed] = await releases();
  await administrator()
    .put(`${RELEASE}/${changed?.documentId ?? ''}?locale=en`, { summary: 'Of the office.' })
    .expect(200);
  const page = await openPanelAs(browser, administrator());
  await openHome(page);
  await page
    .getByRole('region', { name: 'Pictures to look after' })
    .getByText(/^[1-9]\d*$/)
    .waitFor();
  const examples = page.getByRole('region', { name: 'These are examples' });
  await examples.getByRole('button', { name: 'Remove the examples' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Remove the examples' });
  await dialog.getByText(`${changed?.title ?? ''} (somebody changed it)`).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await releases()).length).toBeGreaterThan(1);
  await examples.getByRole('button', { name: 'Remove the examples' }).click();
  await dialog.getByRole('button', { name: 'Remove the examples' }).click();
  await examples.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Write a release' }).waitFor();
  const inArabic = await openPanelAs(browser, administrator(), 'ar');
  await openHome(inArabic);
  await inArabic
    .getByText(/Dateline \(آليًا\)/)
    .first()
    .waitFor(); // who released the examples
  await inArabic.getByRole('link', { name: 'المحتويات' }).waitFor();
  expect(await releases()).toMatchObject([{ documentId: changed?.documentId }]);
  await page.context().close();
});
