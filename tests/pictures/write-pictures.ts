import { mkdirSync } from 'node:fs';
import { openBrowser } from '../support/chromium';
import { describeNewsroom } from '../support/shared-newsroom';
import { findPlace, prepareSite, startSite } from '../support/site';
import { startTestNewsroom } from '../support/test-newsroom';
import { PICTURES } from './camera';
import { makeReleases } from './content';
import { makeOffice } from './office';
import { takeSite } from './site-stories';
import { STORIES } from './stories';

/**
 * `npm run screenshots`: takes the pictures of the docs anew, in a newsroom of its own. `npm run screenshots -- panel` and
 * `-- site` take those of one of the two.
 */
const run = async (which = 'all'): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  const newsroom = await startTestNewsroom({
    withPanel: which !== 'site',
    settings: { DATELINE_SEED_WHEN_EMPTY: '1' },
  });
  try {
    Object.assign(process.env, await describeNewsroom(newsroom));
    if (which !== 'panel') await takePicturesOfSite(newsroom.url); // first: the panel's stories add to the content
    if (which !== 'site') await takePictures();
  } finally {
    await newsroom.stop();
  }
};

const takePictures = async (): Promise<void> => {
  const office = await makeOffice();
  const releases = await makeReleases(office);
  const browser = await openBrowser();
  try {
    for (const story of Object.values(STORIES)) {
      const page = await story({ browser, office, releases });
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
};

const takePicturesOfSite = async (newsroom: string): Promise<void> => {
  prepareSite();
  const site = await startSite(await findPlace(), newsroom);
  const browser = await openBrowser();
  try {
    await takeSite(browser, site.url);
  } finally {
    await browser.close();
    await site.stop();
  }
};

void run(process.argv[2]);
