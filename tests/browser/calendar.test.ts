import type { Browser, Page } from 'playwright-core';
import request from 'supertest';
import { findFaults } from '../support/accessibility';
import { unique } from '../support/api';
import { openBrowser, openPanelAs, openScreen } from '../support/browser';
import { act } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { administrator, employ } from '../support/staff';

/** Far from what other tests schedule; the office's clock is UTC there (Accra). */
const DAY = '2031-03-12';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** For a look at it: SHOTS names a folder. */
const shoot = async (panel: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

const made: string[] = [];

/** A second attempt finds the day as the first one did. */
afterEach(async () => {
  for (const documentId of made.splice(0))
    await administrator()
      .delete(`/content-manager/collection-types/api::press-release.press-release/${documentId}`)
      .expect(200);
});

const schedule = async (time: string): Promise<string> => {
  const title = unique('Goes out');
  const { documentId } = await makeDraftRelease({ title });
  made.push(documentId);
  await act(documentId, 'schedule', { releaseAt: `${DAY}T${time}:00Z` }).expect(200);
  return title;
};

describe('the calendar', () => {
  it('shows a publisher in New York on the office’s clock what meets, and gives an address that can be revoked', async () => {
    const [first, second] = [await schedule('01:15'), await schedule('01:45')];
    const page = await openPanelAs(browser, await employ('Petra', 'Publisher'), 'en', {
      timezoneId: 'America/New_York',
    });
    await openScreen(page, `calendar?day=${DAY}`);
    const month = page.getByRole('grid', { name: 'March 2031' });
    const cell = month.getByRole('gridcell', { name: /12 March/ });
    await cell.getByRole('link', { name: new RegExp(`01:15 Scheduled Clash ${first}`) }).waitFor();
    const clashes = page.getByRole('region', { name: 'One clash: releases less than an hour apart' });
    await clashes.getByText('12 March 2031 at 01:15').waitFor();
    await clashes.getByRole('link', { name: second }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await shoot(page, 'calendar-month');
    const focused = page.locator('td:focus');
    await cell.focus();
    for (const [key, day] of [
      ['ArrowDown', /19 March/],
      ['End', /23 March/],
      ['ArrowRight', /24 March/],
      ['PageUp', /24 February/],
      ['PageDown', /24 March/],
      ['Home', /24 March/],
      ['ArrowUp', /17 March/],
      ['ArrowLeft', /16 March/],
    ] as const) {
      await page.keyboard.press(key);
      await focused.filter({ hasText: day }).waitFor();
    }
    await openScreen(page, `calendar?day=${DAY}`);
    await cell.getByRole('link', { name: first }).waitFor();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('a:focus', { hasText: first }).waitFor();
    await page.keyboard.press('Escape');
    await focused.filter({ hasText: /12 March/ }).waitFor();
    await page.getByRole('button', { name: 'Week', exact: true }).press('Enter');
    const week = page.getByRole('grid', { name: '10 March 2031 – 16 March 2031' });
    await week
      .getByRole('row', { name: /Wednesday 12 March/ })
      .getByRole('link', { name: first })
      .waitFor();
    await page.getByRole('button', { name: 'Week after' }).click();
    await page
      .getByRole('grid', { name: '17 March 2031 – 23 March 2031' })
      .getByText('Nothing')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'In your calendar program' }).click();
    const window = page.getByRole('dialog');
    await window.getByText('You have no address yet.').waitFor();
    await window.getByRole('button', { name: 'Make an address' }).click();
    const address = new URL(await window.locator('code').innerText());
    const read = () => request(process.env.NEWSROOM_URL ?? '').get(address.pathname);
    await read().expect(200);
    expect(await findFaults(page)).toEqual([]);
    await shoot(page, 'calendar-address');
    await window.getByRole('button', { name: 'Revoke' }).click();
    await window.getByText('You have no address yet.').waitFor();
    await read().expect(404);
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: 'In your calendar program' }).waitFor();
    await page.context().close();
  });

  it('is read from right to left in Arabic, in weeks that begin with Saturday', async () => {
    const title = await schedule('09:00');
    const page = await openPanelAs(browser, await employ('Petra', 'Publisher'), 'ar');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openScreen(page, `calendar?day=${DAY}`);
    const table = page.getByRole('grid');
    await table.getByRole('link', { name: title }).waitFor();
    await page.locator('[dir=rtl] table').waitFor();
    const [saturday] = await table.getByRole('columnheader').allInnerTexts();
    expect(saturday).toContain('السبت');
    expect(await findFaults(page)).toEqual([]);
    await shoot(page, 'calendar-ar');
    await page.context().close();
  });
});
