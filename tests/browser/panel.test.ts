import type { Browser, Page } from 'playwright-core';
import { anonymous, documentsOf, unique, writer } from '../support/api';
import { openBrowser, openEditor, openPanel } from '../support/browser';
import { makePage } from '../support/factories';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPanel(browser);
});

afterAll(async () => {
  await browser.close();
});

describe('the panel', () => {
  it('lists the types of the newsroom', async () => {
    await page.getByRole('link', { name: 'Content Manager' }).click();
    for (const name of [
      'Press release',
      'Page',
      'Contact',
      'Partner country',
      'Topic',
      'Organisation',
      'Redirect',
      'Site',
    ]) {
      await page.getByRole('link', { name, exact: true }).waitFor();
    }
  });

  it('saves a draft with nothing but a title, and fills its slug', async () => {
    const title = unique('From the panel');
    await openEditor(page, RELEASE);
    await page.getByLabel('title', { exact: false }).first().fill(title);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor();
    const [draft] = documentsOf(
      await writer.get('/api/press-releases').query({ status: 'draft', 'filters[title]': title }),
    );
    expect(draft?.slug).toMatch(/^from-the-panel-/);
  });

  it('publishes what is no press release with the button of the content manager', async () => {
    const { documentId } = await makePage({}, 'draft');
    await openEditor(page, 'api::page.page', documentId);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').waitFor();
    await anonymous().get(`/api/pages/${documentId}`).expect(200);
  });
});
