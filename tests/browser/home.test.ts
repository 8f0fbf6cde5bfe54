import type { Browser, Page } from 'playwright-core';
import { paragraph, unique, writer } from '../support/api';
import { openBrowser, openEditor, openHome, openPanelAs } from '../support/browser';
import { act, inHours, makeReleased } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { editorPath, employ, type Staff } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let publisher: Staff;

beforeAll(async () => {
  browser = await openBrowser();
  publisher = await employ('Paula', 'Publisher');
});

afterAll(async () => {
  await browser.close();
});

const linkIn = (page: Page, section: string, title: unknown) =>
  page.getByRole('region', { name: section }).getByRole('link', { name: String(title) });

describe('the desk of a publisher', () => {
  it('leads to what waits, what is due and what was released', async () => {
    const inReview = await makeDraftRelease();
    await act(inReview.documentId, 'request-review').expect(200);
    const scheduled = await makeDraftRelease();
    await act(scheduled.documentId, 'schedule', { releaseAt: inHours(50.5) }).expect(200);
    const released = await makeReleased();
    const page = await openPanelAs(browser, publisher);
    await openHome(page);
    await linkIn(page, 'Due', scheduled.title).waitFor();
    const due = page.getByRole('region', { name: 'Due' }).getByRole('listitem');
    await due
      .filter({ hasText: String(scheduled.title) })
      .getByText(/^in 2 days 2 hr$/)
      .waitFor();
    await linkIn(page, 'Last released', released.title).waitFor();
    await page.getByRole('link', { name: 'Write a release' }).waitFor();
    await linkIn(page, 'To review', inReview.title).click();
    await page.getByRole('button', { name: 'Send back' }).waitFor();
    expect(page.url()).toContain(inReview.documentId);
  });
});

describe('the desk of an author, in French', () => {
  it('says in French why something was sent back, and has notes to them and what they did not save', async () => {
    const author = await employ('Ama', 'Author');
    const { documentId, title } = await makeDraftRelease();
    await author.put(editorPath(documentId), { summary: 'Written by Ama.' }).expect(200);
    await act(documentId, 'request-review').expect(200);
    const release = `/newsroom/press-releases/${documentId}`;
    await publisher.post(`${release}/actions/returnToDraft`, { reason: 'Trop long.' }).expect(200);
    await publisher.post(`${release}/notes`, { text: 'Le chiffre ?', audience: 'authors' }).expect(200);
    const page = await openPanelAs(browser, author, 'fr');
    await openEditor(page, RELEASE, 'create', 'en', null);
    await page.locator('[name="title"]').first().fill('Saisi à la hâte');
    await until(
      () => page.evaluate('JSON.stringify(localStorage)'),
      (kept) => String(kept).includes('Saisi à la hâte'),
    );
    page.on('dialog', (dialog) => void dialog.accept()); // the browser's: to leave what is not saved
    await openHome(page);
    const rowIn = (section: string, words: unknown) =>
      page
        .getByRole('region', { name: section })
        .getByRole('listitem')
        .filter({ hasText: String(words) });
    await rowIn('Renvoyés', title).getByText('Renvoyé par').waitFor();
    await rowIn('Notes pour vous', title).getByText('Le chiffre ?').waitFor();
    await rowIn('Saisi sur cet ordinateur et non enregistré', 'Saisi à la hâte').waitFor();
    expect(await page.getByRole('region', { name: 'À traduire' }).count()).toBe(0);
  });
});

describe('the desk of a translator, in Arabic', () => {
  it('leads to the form in their language, and is laid out right to left', async () => {
    const translator = await employ('Tala', 'Translator: العربية (ar)');
    const words = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    const { documentId } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, words).expect(200);
    const page = await openPanelAs(browser, translator, 'ar');
    await openHome(page);
    const link = page.getByRole('region', { name: 'للترجمة' }).getByRole('link').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain('plugins[i18n][locale]=ar');
    expect(await page.getByRole('main').first().getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('link', { name: 'كتابة بيان صحفي' }).count()).toBe(0);
  });
});

describe('the door', () => {
  it('shows no advertisement, asks for no news, and opens without the name of the office', async () => {
    const page = await browser.newPage();
    await page.route('**/api/site?**', (route) => route.abort());
    await page.goto(new URL('/admin/auth/login', process.env.NEWSROOM_URL).href);
    await page.getByRole('heading', { name: 'Newsroom' }).waitFor();
    expect(await page.title()).toBe('Newsroom');
    await page.close();
  });
});
