import type { Browser, Page } from 'playwright-core';
import { paragraph, unique, writer } from '../support/api';
import { openBrowser, openEditor, openPanelAs, saveForm } from '../support/browser';
import { deskOf, languageOf } from '../support/editorial';
import { makeDraftRelease, makePage } from '../support/factories';
import { administrator, employ } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const write = (documentId: string, locale: string, data: object) =>
  writer.put(`/api/press-releases/${documentId}?locale=${locale}`, data).expect(200);

const stateOf = async (documentId: string, locale: string) => {
  const answer = await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200);
  return languageOf(deskOf(answer), locale).translation;
};

const landIn = (page: Page, locale: string) =>
  page.waitForURL(({ searchParams }) => searchParams.get('plugins[i18n][locale]') === locale);

it('a translator of French lands in French, sees what changed beside the form, mends it and confirms', async () => {
  const { documentId } = await makeDraftRelease({
    summary: 'The centre will warn people in four countries before floods.',
  });
  await write(documentId, 'fr', {
    title: unique('Un centre d’alerte ouvre à Accra'),
    summary: 'Le centre avertira la population de quatre pays avant les crues.',
    body: paragraph('Il se trouve sur la côte, et fonctionne jour et nuit.'),
  });
  await write(documentId, 'en', { summary: 'The centre will warn people in five countries before floods.' });
  const page = await openPanelAs(browser, await employ('Tarek', 'Translator: français (fr)'));
  await openEditor(page, RELEASE, documentId, 'en', null);
  await landIn(page, 'fr');
  await page.getByRole('button', { name: 'Show beside English' }).click();

  const dialog = page.getByRole('dialog', { name: 'Translating' });
  const changed = dialog.getByRole('row').filter({ hasText: 'quatre pays' });
  expect(await changed.locator('del').innerText()).toContain('four');
  expect(await changed.locator('ins').innerText()).toContain('five');
  await changed.getByText('Changed', { exact: true }).waitFor();

  await dialog.getByRole('button', { name: 'Write: Summary' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await until(
    () => page.locator(':focus').getAttribute('name'),
    (focused) => focused === 'summary',
  );
  await summary.fill('Le centre avertira la population de cinq pays avant les crues.');
  await page.getByRole('button', { name: 'Show beside English' }).click();
  await dialog.getByText('cinq pays').waitFor();
  expect(await dialog.getByRole('button', { name: 'Confirm translation' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Show beside English' }).and(page.locator(':focus')).waitFor();
  await saveForm(page);
  await page.getByRole('button', { name: 'Show beside English' }).click();
  await dialog.getByRole('button', { name: 'Confirm translation' }).click();
  await dialog.getByText('Nothing changed in English').waitFor();
  expect(await stateOf(documentId, 'fr')).toBe('current');

  const { documentId: ofPage } = await makePage({ summary: 'We work in four countries.' });
  const words = { title: unique('Page'), summary: 'Nous travaillons dans quatre pays.' };
  await writer.put(`/api/pages/${ofPage}?locale=fr`, words).expect(200);
  await writer.put(`/api/pages/${ofPage}?locale=en`, { summary: 'We work in five countries.' }).expect(200);
  await openEditor(page, PAGE, ofPage, 'fr', null);
  await page.getByRole('button', { name: 'Show beside English' }).click();
  await dialog.getByRole('row').filter({ hasText: 'quatre pays' }).locator('ins').waitFor();
  await dialog.getByRole('button', { name: 'Confirm translation' }).click();
  await dialog.getByText('Nothing changed in English').waitFor();
});

it('a translator of Arabic sees what still is English, from right to left', async () => {
  const english = 'The centre will warn forty-two communities of floods within ten minutes.';
  const { documentId } = await makeDraftRelease({ summary: english });
  await write(documentId, 'ar', {
    title: unique('مركز للإنذار المبكر (IOM) يفتح أبوابه'),
    summary: english,
    body: paragraph('يقع المركز على الساحل ويعمل ليلًا ونهارًا.'),
  });
  const page = await openPanelAs(browser, await employ('Aya', 'Translator: العربية (ar)'), 'ar');
  await openEditor(page, RELEASE, documentId, 'en', null);
  await landIn(page, 'ar');
  await page.getByRole('button', { name: /اعرضها بجانب/ }).click();
  const dialog = page.getByRole('dialog', { name: 'الترجمة' });
  const left = dialog.getByRole('row').filter({ hasText: 'لا يزال كما في المصدر' });
  await left.waitFor();
  expect(await left.innerText()).toContain(english);
  await dialog.locator('[dir=rtl]').getByRole('table').waitFor();
  expect(await stateOf(documentId, 'ar')).toBe('untranslated');
});
