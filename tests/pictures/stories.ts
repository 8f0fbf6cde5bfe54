import type { Browser, Locator, Page } from 'playwright-core';
import { RELEASE } from '../../src/shared/content-types/uids';
import { editorAddress, NEVER_BUSY, openSignedIn } from '../support/chromium';
import { mailOf } from '../support/pasted-mail';
import type { Staff } from '../support/staff';
import { SHARPNESS, take, WINDOW } from './camera';
import type { Releases } from './content';
import { onDayOfNextMonth, type Office } from './office';

/** What the pictures are taken of. */
export interface Scene {
  readonly browser: Browser;
  readonly office: Office;
  readonly releases: Releases;
}

interface Look {
  /** Of the panel. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Of the window, in CSS pixels: for what is long. */
  readonly height?: number;
}

/** A page of the panel as somebody sees it: on the office's clock, with nothing that moves. */
const open = async (
  { browser }: Scene,
  { token }: Staff,
  path: string,
  { language = 'en', colorScheme = 'light', height = WINDOW.height }: Look = {},
): Promise<Page> => {
  const options = {
    viewport: { ...WINDOW, height },
    deviceScaleFactor: SHARPNESS,
    timezoneId: 'Africa/Accra',
    locale: language === 'en' ? 'en-GB' : language,
    reducedMotion: 'reduce',
    colorScheme,
  } as const;
  const page = await openSignedIn(browser, token, language, options);
  await page.addInitScript({ content: NEVER_BUSY });
  await page.goto(path.startsWith('http') ? path : `${process.env.NEWSROOM_URL ?? ''}/admin/${path}`);
  return page;
};

const form = (documentId: string, locale = 'en'): string => editorAddress(RELEASE, documentId, locale);

const pressed = async (page: Page, name: string | RegExp): Promise<Locator> => {
  await page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

type Story = (scene: Scene) => Promise<Page>;

/** One story a picture, or for pictures of one screen; each begins anew. */
export const STORIES: Readonly<Record<string, Story>> = {
  home: async (scene) => {
    const page = await open(scene, scene.office.publisher, '');
    await page.getByRole('region', { name: 'To review' }).getByRole('link').first().waitFor();
    await take(page, 'home');
    return page;
  },

  write: async (scene) => {
    const page = await open(scene, scene.office.author, form(scene.releases.draft), { height: 960 });
    await page.getByText('Could be better').waitFor();
    await take(page, 'write');
    return page;
  },

  paste: async (scene) => {
    const page = await open(scene, scene.office.author, 'paste-release');
    await page.getByLabel('The release as it came').fill(mailOf('Ghana opens a joint centre for wells'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
    await take(page, 'paste');
    return page;
  },

  review: async (scene) => {
    const page = await open(scene, scene.office.author, form(scene.releases.draft));
    const dialog = await pressed(page, 'Ask for review');
    await dialog.getByLabel('Message to the publisher').fill('The figures are those of last week.');
    await take(page, 'review', dialog);
    return page;
  },

  translate: async (scene) => {
    const page = await open(scene, scene.office.french, form(scene.releases.translated, 'fr'));
    const dialog = await pressed(page, 'Show beside English');
    await dialog.locator('ins').first().waitFor();
    await take(page, 'translate');
    return page;
  },

  'translate-arabic': async (scene) => {
    const path = form(scene.releases.translated, 'ar');
    const page = await open(scene, scene.office.arabic, path, { language: 'ar' });
    const dialog = await pressed(page, /اعرضها بجانب/);
    await dialog.locator('ins').first().waitFor();
    await take(page, 'translate-arabic');
    return page;
  },

  releases: async (scene) => {
    const page = await open(scene, scene.office.publisher, 'press-releases');
    await page.getByRole('row').nth(2).waitFor();
    await take(page, 'releases');
    return page;
  },

  notes: async (scene) => {
    const page = await open(scene, scene.office.author, form(scene.releases.inReview));
    const notes = page.locator('aside').filter({ hasText: 'Who of the agency may be called' });
    await notes.waitFor();
    await take(page, 'notes', notes);
    return page;
  },

  schedule: async (scene) => {
    const page = await open(scene, scene.office.publisher, form(scene.releases.inReview));
    const dialog = await pressed(page, 'Schedule');
    await dialog.getByLabel('Release time').fill(onDayOfNextMonth(17, '10:00').slice(0, 16));
    await dialog.getByLabel('Embargo until').fill(onDayOfNextMonth(17, '08:00').slice(0, 16));
    await take(page, 'schedule', dialog);
    return page;
  },

  calendar: async (scene) => {
    const path = `calendar?day=${onDayOfNextMonth(9, '10:00').slice(0, 10)}`;
    const page = await open(scene, scene.office.publisher, path, { colorScheme: 'dark' });
    await page.getByRole('table').getByRole('link').first().waitFor();
    await take(page, 'calendar');
    return page;
  },

  appearance: async (scene) => {
    const page = await open(scene, scene.office.publisher, form(scene.releases.scheduled));
    const dialog = await pressed(page, 'As a reader sees it');
    await dialog.getByRole('article').waitFor();
    await take(page, 'appearance');
    return page;
  },

  pages: async (scene) => {
    const page = await open(scene, scene.office.pages, 'page-tree');
    await page
      .getByRole('button', { name: /^Open / })
      .first()
      .click();
    await take(page, 'pages');
    return page;
  },

  correct: async (scene) => {
    const page = await open(scene, scene.office.publisher, form(scene.releases.changed));
    const dialog = await pressed(page, 'Publish changes');
    await dialog.getByRole('radio', { name: 'Correction' }).click();
    const note = 'An earlier version said four rooms. It is five.';
    await dialog.getByLabel('Public note in English').fill(note);
    await take(page, 'correct', dialog);
    return page;
  },

  withdraw: async (scene) => {
    const page = await open(scene, scene.office.publisher, form(scene.releases.changed));
    const dialog = await pressed(page, 'Withdraw');
    const reason = 'It named a person who must not be named. A new text follows.';
    await dialog.getByLabel('Reason for the public in English').fill(reason);
    await take(page, 'withdraw', dialog);
    return page;
  },

  history: async (scene) => {
    const page = await open(scene, scene.office.publisher, form(scene.releases.changed));
    await page.getByRole('button', { name: 'Saved', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins').first().waitFor();
    await take(page, 'history', dialog);
    return page;
  },
};
