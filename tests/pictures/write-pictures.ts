import { mkdirSync } from 'node:fs';
import { openBrowser } from '../support/chromium';
import { describeNewsroom } from '../support/shared-newsroom';
import { startTestNewsroom } from '../support/test-newsroom';
import { PICTURES } from './camera';
import { makeReleases } from './content';
import { makeOffice } from './office';
import { STORIES } from './stories';

/** `npm run screenshots`: takes all pictures of the docs anew, in a newsroom of its own. */
const run = async (): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  const newsroom = await startTestNewsroom({
    withPanel: true,
    settings: { DATELINE_SEED_WHEN_EMPTY: '1' },
  });
  try {
    Object.assign(process.env, await describeNewsroom(newsroom));
    await takePictures();
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

void run();
