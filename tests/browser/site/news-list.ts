import type { Page } from 'playwright-core';
import { findFaults } from '../../support/accessibility';
import { anonymous, unique } from '../../support/api';
import { makeReleased } from '../../support/editorial';
import { onStage, tellSite } from '../../support/site-stage';

const ITEMS = 'main article.item';

const open = async (path: string): Promise<Page> => {
  const page = await onStage().browser.newPage();
  await page.goto(`${onStage().site.url}${path}`);
  return page;
};

const filterOf = (page: Page) => page.getByRole('navigation', { name: 'Filter' });

/** Presses a value of the filter, and waits for the list that it leads to. */
const choose = async (page: Page, label: string): Promise<void> => {
  await filterOf(page).getByRole('link', { name: label }).click();
  await page.waitForLoadState();
};

const queryOf = (page: Page): string => new URL(page.url()).search;

const daysOf = async (page: Page): Promise<string[]> => {
  const times = await page.locator(`${ITEMS} time`).all();
  return Promise.all(times.map(async (time) => (await time.getAttribute('datetime')) ?? ''));
};

/** Where each value of the filter leads, and how many releases it promises there. */
const promisesOf = async (page: Page): Promise<(readonly [string, number])[]> => {
  const links = await filterOf(page).locator('a:has(.count)').all();
  return Promise.all(
    links.map(
      async (link) =>
        [
          (await link.getAttribute('href')) ?? '',
          Number(await link.locator('.count').textContent()),
        ] as const,
    ),
  );
};

describe('the list of releases', () => {
  it('is narrowed by what a reader presses, one upon another, and is whole again', async () => {
    const page = await open('/news');
    const all = await page.locator(ITEMS).count();
    await choose(page, 'Partnerships');
    expect(queryOf(page)).toBe('?topic=partnerships');
    await page.getByRole('heading', { level: 1, name: 'Press releases: Partnerships' }).waitFor();
    const ofTopic = await page.locator(ITEMS).count();
    expect(ofTopic).toBeLessThan(all);
    await choose(page, 'Morocco');
    expect(queryOf(page)).toBe('?topic=partnerships&country=MA');
    await page.getByRole('heading', { level: 1, name: 'Press releases: Partnerships, Morocco' }).waitFor();
    expect(await page.locator(ITEMS).count()).toBeLessThan(ofTopic);
    expect(await filterOf(page).locator('[aria-current]').count()).toBe(2);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    expect(await findFaults(page, [375, 1440])).toEqual([]);
    await choose(page, 'Partnerships'); // once more takes it away
    expect(queryOf(page)).toBe('?country=MA');
    await choose(page, 'Clear the filters');
    expect(queryOf(page)).toBe('');
    expect(await page.locator(ITEMS).count()).toBe(all);
    await page.close();
  });

  it('says beside each choice how many releases it leads to', async () => {
    const page = await open('/news');
    const promises = await promisesOf(page);
    expect(promises.length).toBeGreaterThan(5);
    for (const [href, count] of promises) {
      await page.goto(`${onStage().site.url}${href}`);
      expect([href, await page.locator(ITEMS).count()]).toEqual([href, count]);
    }
    await page.close();
  });

  it('says so when nothing is left, and shows all of it for an address with a mistake', async () => {
    const page = await open('/news?topic=partnerships&year=1999');
    await page.getByText('Nothing was found.').waitFor();
    await choose(page, 'Clear the filters');
    const all = await page.locator(ITEMS).count();
    expect(all).toBeGreaterThan(0);
    await page.goto(`${onStage().site.url}/news?year=last&country=Morocco&page=0`);
    expect(await page.locator(ITEMS).count()).toBe(all);
    await page.close();
  });
});

/** A release that goes out now, as readers get it. */
const makeOfToday = async (title: string): Promise<{ readonly releasedAt: string }> => {
  const { documentId } = await makeReleased({ title });
  const answer = await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
  return (answer.body as { data: { releasedAt: string } }).data;
};

describe('the archive', () => {
  it('has each year, and of a year what was released in it, in every language', async () => {
    const title = unique('Of this year');
    const { releasedAt } = await makeOfToday(title);
    await tellSite();
    const thisYear = releasedAt.slice(0, 4);
    const page = await open('/news');
    await page.getByRole('link', { name: title }).waitFor();
    await choose(page, '2023');
    expect(queryOf(page)).toBe('?year=2023');
    const days = await daysOf(page);
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day) => !day.startsWith('2023'))).toEqual([]);
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    await choose(page, thisYear); // a year in place of the other
    expect(queryOf(page)).toBe(`?year=${thisYear}`);
    await page.getByRole('link', { name: title }).waitFor();
    await page.goto(`${onStage().site.url}/ar/news?year=2023`);
    expect((await daysOf(page)).length).toBe(days.length);
    expect(await page.locator('h1').textContent()).toContain('2023');
    await page.close();
  });
});
