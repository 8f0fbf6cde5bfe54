import type { Browser, Page } from 'playwright-core';
import { anonymous, documentOf, paragraph, unique, writer } from '../support/api';
import {
  confirm,
  openAction,
  openBrowser,
  openEditor,
  openPanelAs,
  saveForm,
  waitForSummary,
} from '../support/browser';
import { act, deskOf, inHours, languageOf, makeReleased, type Desk } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { employ, type Staff } from '../support/staff';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let publisher: Staff;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  publisher = await employ('Paula', 'Publisher');
  page = await openPanelAs(browser, publisher);
});

afterAll(async () => {
  await browser.close();
});

const deskNow = async (documentId: string): Promise<Desk> =>
  deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));

const words = () => ({ title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' });
const write = (documentId: string, locale: string, data: object) =>
  writer.put(`/api/press-releases/${documentId}?locale=${locale}`, data).expect(200);

describe('a review', () => {
  it('is asked for by an author, who is offered nothing more', async () => {
    const { documentId } = await makeDraftRelease();
    const author = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openEditor(author, RELEASE, documentId);
    await author.getByRole('button', { name: 'Ask for review' }).waitFor();
    for (const name of ['Release now', 'Schedule', 'Publish', 'Unpublish', 'Publish Multiple Locales'])
      expect(await author.getByRole('button', { name, exact: true }).count()).toBe(0);
    await confirm(await openAction(author, 'Ask for review'), 'Ask for review');
    expect((await deskNow(documentId)).state).toBe('inReview');
  });

  it('ends with Send back, and the release shows why', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'request-review').expect(200);
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Send back');
    await dialog.getByLabel('What is to be done').fill('Name the minister.');
    await confirm(dialog, 'Send back');
    await page.getByRole('note').getByText('Name the minister.').waitFor();
    expect((await deskNow(documentId)).state).toBe('draft');
  });
});

describe('a schedule', () => {
  it('lists what goes out and what does not before it is confirmed; its time is changed, and it is cancelled', async () => {
    const { documentId } = await makeDraftRelease();
    await write(documentId, 'fr', { title: unique('Titre') });
    await openEditor(page, RELEASE, documentId);
    const first = await openAction(page, 'Schedule');
    await first.getByRole('region', { name: 'Goes out to the public' }).getByText('English').waitFor();
    await first.getByRole('region', { name: 'Stays behind' }).getByText('Write a summary.').waitFor();
    await first.getByLabel('Release time').fill('2030-12-01T10:00');
    await first.getByLabel('Embargo until').fill('2030-12-01T09:00');
    await confirm(first, 'Approve and schedule');
    expect(await deskNow(documentId)).toMatchObject({
      state: 'scheduled',
      releaseAt: '2030-12-01T10:00:00.000Z',
      embargoedUntil: '2030-12-01T09:00:00.000Z',
    });

    const second = await openAction(page, 'Change the time');
    expect(await second.getByLabel('Release time').inputValue()).toBe('2030-12-01T10:00');
    await second.getByLabel('Release time').fill('2030-12-02T10:00');
    await second.getByLabel('Embargo until').fill('');
    await confirm(second, 'Approve and schedule');
    expect(await deskNow(documentId)).toMatchObject({
      releaseAt: '2030-12-02T10:00:00.000Z',
      embargoedUntil: null,
    });

    await confirm(await openAction(page, 'Cancel the schedule'), 'Cancel the schedule');
    expect((await deskNow(documentId)).state).toBe('inReview');
  });

  it('that is refused keeps what was typed, and says what is wrong at the field', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Schedule');
    await dialog.getByLabel('Release time').fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: 'Approve and schedule' }).click();
    await dialog.getByText('This time has passed.').waitFor();
    expect(await dialog.getByLabel('Release time').inputValue()).toBe('2020-01-01T10:00');
    await dialog.getByLabel('Release time').fill('2030-12-01T09:00');
    await dialog.getByLabel('Embargo until').fill('2030-12-01T10:00');
    await dialog.getByRole('button', { name: 'Approve and schedule' }).click();
    await dialog.getByText(/The embargo lasts until 1 December 2030 at 10:00 \(Africa\/Accra\)/).waitFor();
    expect((await deskNow(documentId)).state).toBe('draft');
  });
});

describe('a release that is dated later', () => {
  it('does not go out now, and is scheduled for its date', async () => {
    const { documentId } = await makeDraftRelease({ releasedAt: '2030-12-01T10:00:00.000Z' });
    await openEditor(page, RELEASE, documentId);
    const now = await openAction(page, 'Release now');
    await now.getByText(/^Its release date is 1 December 2030 .* Schedule it for then/).waitFor();
    expect(await now.getByRole('button', { name: 'Release now' }).isDisabled()).toBe(true);
    await now.getByRole('button', { name: 'Cancel' }).click();
    const dialog = await openAction(page, 'Schedule');
    expect(await dialog.getByLabel('Release time').inputValue()).toBe('2030-12-01T10:00');
    await confirm(dialog, 'Approve and schedule');
    expect((await deskNow(documentId)).releaseAt).toBe('2030-12-01T10:00:00.000Z');
  });
});

describe('a release', () => {
  it('goes out with all ready languages, further ones later', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId);
    await confirm(await openAction(page, 'Release now'), 'Release now');
    await anonymous().get(`/api/press-releases/${documentId}`).expect(200);

    await write(documentId, 'fr', words());
    await write(documentId, 'es', words());
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Release further languages');
    await dialog.getByRole('checkbox', { name: 'español' }).click();
    await confirm(dialog, 'Release these languages');
    await anonymous().get(`/api/press-releases/${documentId}?locale=fr`).expect(200);
    await anonymous().get(`/api/press-releases/${documentId}?locale=es`).expect(404);
  });

  it('cannot be confirmed while no language is ready, and says what is missing', async () => {
    const { documentId } = await makeDraftRelease({ summary: '' });
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Release now');
    await dialog.getByText('Write a summary.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Release now' }).isDisabled()).toBe(true);
  });

  it('waits until what was typed is saved', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId);
    await page.getByLabel('Summary').fill('Typed, not saved.');
    await page.getByText('Save first.').waitFor();
    expect(await page.getByRole('button', { name: 'Release now' }).isDisabled()).toBe(true);
    await saveForm(page);
    await confirm(await openAction(page, 'Release now'), 'Release now');
    const published = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    expect(published.summary).toBe('Typed, not saved.');
  });

  it('is refused when somebody saved since the form was opened', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId);
    await page.getByRole('button', { name: 'Release now' }).waitFor();
    await write(documentId, 'en', { summary: 'Newer.' });
    const dialog = await openAction(page, 'Release now');
    await dialog.getByRole('button', { name: 'Release now' }).click();
    await dialog.getByText('saved this on').waitFor();
    await confirm(dialog, 'Load the newest version');
    await waitForSummary(page, 'Newer.');
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
  });
});

describe('changes of what is public', () => {
  it('go out silently as a minor edit', async () => {
    const { documentId } = await makeReleased();
    await write(documentId, 'en', { summary: 'Mended.' });
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Publish changes');
    await dialog.getByRole('radio', { name: 'Minor edit' }).click();
    await confirm(dialog, 'Publish changes');
    const published = documentOf(
      await anonymous().get(`/api/press-releases/${documentId}?populate=corrections`).expect(200),
    );
    expect(published).toMatchObject({ summary: 'Mended.', state: 'released', corrections: [] });
  });

  it('are shown in the direction of their own words in an Arabic panel', async () => {
    const { documentId } = await makeReleased({ summary: 'Four countries.' });
    await write(documentId, 'en', { summary: 'Five countries and one more.' }); // it begins with a change
    const arabic = await openPanelAs(browser, publisher, 'ar');
    await openEditor(arabic, RELEASE, documentId, 'en', 'حفظ');
    const dialog = await openAction(arabic, 'نشر التغييرات');
    await dialog.locator('section [dir="auto"]', { hasText: 'countries' }).waitFor();
    const direction = `getComputedStyle(document.querySelector('[role=dialog] section [dir=auto]')).direction`;
    expect(await arabic.evaluate(direction)).toBe('ltr');
    await arabic.context().close();
  });

  it('go out as a correction with a public note, not without', async () => {
    const { documentId } = await makeReleased();
    await write(documentId, 'en', { summary: 'Five countries.' });
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Publish changes');
    await dialog.getByRole('radio', { name: 'Correction' }).click();
    await dialog.getByRole('button', { name: 'Publish changes' }).click();
    await dialog.getByText('Say to the public what was corrected').first().waitFor();
    await dialog.getByLabel('Public note in English').fill('It was five, not four.');
    await confirm(dialog, 'Publish changes');
    const published = documentOf(
      await anonymous().get(`/api/press-releases/${documentId}?populate=corrections`).expect(200),
    );
    expect(published).toMatchObject({
      summary: 'Five countries.',
      state: 'corrected',
      corrections: [{ note: 'It was five, not four.' }],
    });
  });
});

describe('a withdrawal', () => {
  it('needs a reason for the public, and can be undone', async () => {
    const { documentId } = await makeReleased();
    await openEditor(page, RELEASE, documentId);
    const dialog = await openAction(page, 'Withdraw');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await dialog.getByText('Give the public a reason.').first().waitFor();
    await dialog.getByLabel('Reason for the public in English').fill('It named the wrong person.');
    await confirm(dialog, 'Withdraw');
    const gone = await anonymous().get(`/api/press-releases/${documentId}`).expect(410);
    expect(gone.text).toContain('It named the wrong person.');

    await confirm(await openAction(page, 'Restore'), 'Restore');
    await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
  });
});

describe('a translation', () => {
  it('is confirmed by its translator, who sees what changed in the source', async () => {
    const { documentId } = await makeDraftRelease();
    await write(documentId, 'fr', words());
    await write(documentId, 'en', { summary: 'Changed.' });
    const translator = await openPanelAs(browser, await employ('Tarek', 'Translator: français (fr)'));
    await openEditor(translator, RELEASE, documentId, 'fr');
    await translator.getByText('Changed in the source since: Summary').waitFor();
    await confirm(await openAction(translator, 'Confirm translation'), 'Confirm translation');
    expect(languageOf(await deskNow(documentId), 'fr').translation).toBe('current');
  });
});

describe('the schedule of somebody else', () => {
  it('is suspended by an edit of an author, and the panel says who and what', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    const author = await openPanelAs(browser, await employ('Ama', 'Author'));
    await openEditor(author, RELEASE, documentId);
    await author.getByLabel('Summary').fill('Changed after approval.');
    await saveForm(author);
    await author.getByRole('note').getByText('Ama Test changed it after its approval').waitFor();
  });
});
