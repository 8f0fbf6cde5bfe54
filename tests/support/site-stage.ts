import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { describeNewsroom } from './shared-newsroom';
import { findPlace, prepareSite, startSite, type Site } from './site';
import { startTestNewsroom, type TestNewsroom } from './test-newsroom';

/** A page of the demonstration that has a section of every kind. */
export const EVERY_SECTION = '/our-work/cross-cutting-global/data-and-resources';

/** What all tests of the starter site share: a newsroom with the demonstration, the site on it, a browser. */
export interface Stage {
  readonly newsroom: TestNewsroom;
  readonly site: Site;
  readonly browser: Browser;
}

let stage: Stage | undefined;

/** Starts the three; the newsroom knows where its site is. */
export const raiseStage = async (): Promise<void> => {
  prepareSite();
  const url = await findPlace();
  const newsroom = await startTestNewsroom({
    withPanel: true,
    settings: {
      DATELINE_SEED_WHEN_EMPTY: '1',
      SITE_URL: url,
      PREVIEW_URL: `${url}/preview`,
      SECURITY_CONTACT: 'security@example.org',
    },
  });
  Object.assign(process.env, await describeNewsroom(newsroom));
  stage = { newsroom, site: await startSite(url, newsroom.url), browser: await openBrowser() };
};

export const clearStage = async (): Promise<void> => {
  await stage?.browser.close();
  await stage?.site.stop();
  await stage?.newsroom.stop();
};

/** @throws before it is raised: in a test, not in its description */
export const onStage = (): Stage => {
  if (stage === undefined) throw new Error('The stage is not raised yet.');
  return stage;
};

/** A page of the site as it is answered: redirects are not followed. */
export const getPage = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, onStage().site.url), { headers, redirect: 'manual' });

export const textOf = async (path: string): Promise<string> => (await getPage(path)).text();

/** Tells the site that something changed: from then on it shows what is new. */
export const tellSite = async (): Promise<void> => {
  expect(await onStage().site.tell('content.changed')).toBe(204);
};
