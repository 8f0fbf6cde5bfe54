import type { Browser, Page } from 'playwright-core';
import { unique, writer } from '../support/api';
import { findFaults, findFaultsOfColours } from '../support/accessibility';
import { openAction, openBrowser, openEditor, openPanelAs, openScreen } from '../support/browser';
import { act, makeReleased } from '../support/editorial';
import { makeDraftRelease, makePage } from '../support/factories';
import { employ } from '../support/staff';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { documentId } = await makePage(); // in the tree, with unpublished changes
  await writer.put(`/api/pages/${documentId}?status=draft`, { summary: 'Newer.' }).expect(200);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ['light', findFaults],
  ['dark', findFaultsOfColours],
] as const)('in %s, what bars those who see badly or use no mouse is nowhere:', (colorScheme, find) => {
  beforeAll(async () => {
    page = await openPanelAs(browser, await employ('Petra', 'Publisher'));
    await page.emulateMedia({ colorScheme });
  });

  afterAll(() => page.context().close());
  it.each([
    ['the home page', '', 'Write a release'],
    ['the list of press releases', `content-manager/collection-types/${RELEASE}`, 'Create new entry'],
    ['all releases', 'press-releases', 'Due this week'],
    ['what uses files', 'files-and-uses', 'Words of the name'],
    ['the calendar', 'calendar', 'In your calendar program'],
    ['what a release is pasted into', 'paste-release', 'The release as it came'],
    ['the tree of pages', 'page-tree', 'The menu as readers see it'],
  ])('%s', async (_, path, ready) => {
    await openScreen(page, path);
    await page
      .getByText(ready)
      .or(page.getByRole('button', { name: ready }))
      .first()
      .waitFor();
    expect(await find(page)).toEqual([]);
  });

  it('the sign-in', async () => {
    const context = await browser.newContext({ colorScheme });
    const stranger = await context.newPage();
    await openScreen(stranger, 'auth/login');
    await stranger.getByRole('button', { name: 'Login' }).waitFor();
    expect(await find(stranger)).toEqual([]);
    await context.close(); // behind another window the first page would idle
  });

  it('the form of a release, and each dialog that leads out of it', async () => {
    const { documentId } = await makeDraftRelease({
      quotes: [{ text: 'We begin today.', speaker: unique('Speaker') }],
    });
    await act(documentId, 'request-review').expect(200);
    await openEditor(page, RELEASE, documentId);
    expect(await find(page)).toEqual([]);
    await lookAtDialogs(find, ['Release now', 'Schedule', 'Send back']);
  });

  it('the form of a public release, and each dialog that leads out of it', async () => {
    const { documentId } = await makeReleased();
    await openEditor(page, RELEASE, documentId);
    await lookAtDialogs(find, ['Withdraw']);
    await page.setViewportSize({ width: 768, height: 1000 });
    await page.getByRole('button', { name: 'Open more actions' }).click(); // what stands beside the form
    await page.getByRole('button', { name: 'Withdraw', exact: true }).waitFor();
    expect(await find(page, [768])).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 1000 });
  });

  it('the form of a page', async () => {
    const { documentId } = await makePage({}, 'draft');
    await openEditor(page, 'api::page.page', documentId);
    expect(await find(page)).toEqual([]);
  });
});

const lookAtDialogs = async (find: typeof findFaults, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const dialog = await openAction(page, name);
    expect(await find(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
};
