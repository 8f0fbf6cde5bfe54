import type { Browser, Page } from 'playwright-core';
import { anonymous, documentsOf, unique, writer } from '../support/api';
import { openBrowser, openEditor, openHome, openPanel } from '../support/browser';
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
  it('has the desk alone on its home page, and nothing of its maker', async () => {
    await openHome(page);
    await page.getByRole('region', { name: 'In review' }).waitFor();
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/Strapi|Introducing|Last edited|API Tokens/);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/home-en.png` });
    await page.getByRole('link', { name: 'Write a release' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect(page.url()).toContain(`${RELEASE}/create`);
  });

  it('lets staff sign in to the newsroom', async () => {
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto(new URL('/admin/auth/login', page.url()).href);
    await stranger.getByRole('button', { name: 'Login' }).waitFor();
    expect(await stranger.locator('body').innerText()).not.toContain('Strapi');
    if (process.env.SHOTS) await stranger.screenshot({ path: `${process.env.SHOTS}/login-en.png` });
    await context.close();
  });

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
