import type { Browser, Page } from 'playwright-core';
import { documentOf, paragraph, unique, writer } from '../support/api';
import { confirm, openBrowser, openEditor, openPanelAs, saveForm, waitForSummary } from '../support/browser';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../support/factories';
import { administrator, employ } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  browser = await openBrowser();
  mine = await openPanelAs(browser, await employ('Ama', 'Author'));
  theirs = await openPanelAs(browser, await employ('Paula', 'Publisher'));
});

afterAll(async () => {
  await browser.close();
});

const summaryOf = async (documentId: string) =>
  documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200)).summary;

const text = () => mine.locator('main [data-slate-editor]').first();

/** The letters of a stored text. */
const textOf = async (documentId: string): Promise<string> => {
  const answer = await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200);
  const blocks = (documentOf(answer).body ?? []) as { children: { text: string }[] }[];
  return blocks.flatMap(({ children }) => children.map(({ text: letters }) => letters)).join('');
};

/** What a page puts off until it has done what it does now comes later, as on a busy machine. */
const putOff = (page: Page, milliseconds: number) =>
  page.evaluate(`{
    const later = window.setTimeout;
    window.setTimeout = (run, wait, ...rest) => later(run, wait > 0 ? wait : ${String(milliseconds)}, ...rest);
  }`);

/** The newsroom stores what is saved from now on, and its answer waits. */
const holdSave = async (): Promise<{ answer: () => void }> => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await mine.route('**/content-manager/collection-types/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    const response = await route.fetch();
    await held;
    return route.fulfill({ response });
  });
  return { answer };
};

const quotesOf = async (documentId: string): Promise<string[]> => {
  const draft = await writer
    .get(`/api/press-releases/${documentId}?status=draft&populate=quotes`)
    .expect(200);
  const quotes = documentOf(draft).quotes as { text: string; speaker: string; role: string | null }[];
  return quotes.map(({ text, speaker, role }) => `${text} ${speaker} ${role ?? ''}`);
};

/** Two people type into the same release; the other one saves first. */
const collide = async (): Promise<string> => {
  const { documentId } = await makeDraftRelease();
  await openEditor(mine, RELEASE, documentId);
  await openEditor(theirs, RELEASE, documentId);
  await theirs.getByLabel('Summary').fill('Theirs: five countries.');
  await saveForm(theirs);
  await mine.getByLabel('Summary').fill('Mine: four countries.');
  await mine.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = mine.getByRole('dialog', { name: 'Somebody saved this while you were writing' });
  await dialog.getByText('Paula Test saved on').waitFor();
  const summary = dialog.getByRole('region', { name: 'Summary' });
  await summary.getByText('Theirs: five countries.').waitFor();
  await summary.getByText('Mine: four countries.').waitFor();
  return documentId;
};

describe('a save over a newer one', () => {
  it('is stored when its author says so', async () => {
    const documentId = await collide();
    await confirm(mine.getByRole('dialog'), 'Save mine over it');
    await mine.getByText('Saved document').first().waitFor();
    expect(await summaryOf(documentId)).toBe('Mine: four countries.');
  });

  it('gives way to the other text when its author says so', async () => {
    const documentId = await collide();
    await confirm(mine.getByRole('dialog'), 'Take theirs');
    await waitForSummary(mine, 'Theirs: five countries.');
    expect(await summaryOf(documentId)).toBe('Theirs: five countries.');
  });

  it('can be copied, and stays in the form, unsaved, while its author goes on', async () => {
    const documentId = await collide();
    await mine.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await mine.getByRole('button', { name: 'Copy mine' }).click();
    await mine.getByText('Your text is in the clipboard.').waitFor();
    expect(await mine.evaluate('navigator.clipboard.readText()')).toContain('Mine: four countries.');
    await mine.keyboard.press('Escape');
    await mine.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await mine.getByLabel('Summary').inputValue()).toBe('Mine: four countries.');
    expect(await summaryOf(documentId)).toBe('Theirs: five countries.');
    await mine.getByLabel('Summary').press('Control+Enter');
    await mine.getByRole('dialog', { name: 'Somebody saved this' }).waitFor();
    await mine.keyboard.press('Escape');
    await mine.getByLabel('Summary').and(mine.locator(':focus')).waitFor();
    await mine.getByRole('button', { name: 'Save', exact: true }).isEnabled();
  });

  it('is no conflict with oneself: one saves again and again', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(mine, RELEASE, documentId);
    for (const text of ['One.', 'Two.', 'Three.']) {
      await mine.getByLabel('Summary').fill(text);
      await mine.getByLabel('Summary').press('Control+s');
      await until(
        () => summaryOf(documentId),
        (summary) => summary === text,
      );
    }
  });

  it('takes the first letters of a text along, however soon after them it is asked for by keys', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(mine, RELEASE, documentId);
    await text().click();
    await mine.keyboard.press('Control+End');
    const typed = unique('typed');
    await mine.keyboard.type(typed);
    await mine.keyboard.press('Control+s');
    await until(
      () => writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200),
      ({ text }) => text.includes(typed),
    );
  });

  it('takes letters of every script along, on a busy machine too', async () => {
    const { documentId } = await makeDraftRelease({ body: null });
    await openEditor(mine, RELEASE, documentId);
    await mine.getByLabel('Summary').fill('First.');
    await putOff(mine, 150); // less than an editor of text waits by itself
    await text().click();
    await mine.keyboard.type('ت');
    await mine.keyboard.press('Control+s');
    await until(
      () => summaryOf(documentId),
      (summary) => summary === 'First.',
    );
    expect(await textOf(documentId)).toBe('ت');
  });

  it('follows one that is still on its way, when it is asked for meanwhile', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(mine, RELEASE, documentId);
    const { answer } = await holdSave();
    await mine.getByLabel('Summary').fill('First.');
    await mine.getByLabel('Summary').press('Control+s');
    await until(
      () => summaryOf(documentId),
      (summary) => summary === 'First.',
    );
    await mine.getByLabel('Summary').fill('Second.');
    await mine.getByLabel('Summary').press('Control+s');
    answer();
    await until(
      () => summaryOf(documentId),
      (summary) => summary === 'Second.',
    );
    await mine.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    expect(await mine.getByLabel('Summary').inputValue()).toBe('Second.');
    await mine.unrouteAll({ behavior: 'wait' });
  });
});

describe('what is typed while a save is on its way', () => {
  it('stays in the form, in a text and in the entries of a list, and the caret with it', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(mine, RELEASE, documentId);
    const quotes = mine.getByText(/^Quotes/).first();
    const add = quotes.locator(
      'xpath=following::button[contains(., "No entry yet") or contains(., "Add an entry")][1]',
    );
    const field = (name: string) => mine.locator(`[name="${name}"]`);
    await add.click();
    await field('quotes.0.text').fill('We begin.');
    await field('quotes.0.speaker').fill('Jane Example');
    const { answer } = await holdSave();
    await mine.keyboard.press('Control+s');
    await until(
      () => quotesOf(documentId),
      (texts) => texts.length === 1,
    );
    await field('summary').fill('Typed meanwhile.');
    await field('quotes.0.role').fill('Director');
    await add.click();
    await field('quotes.1.text').fill('Second');
    await field('quotes.1.text').press('End'); // Chromium may leave the caret before what it fills in
    await mine.evaluate(`document.querySelector('[name="quotes.1.text"]').setAttribute('data-before', '')`);
    const loadedAgain = mine.waitForResponse(
      (response) => response.request().method() === 'GET' && response.url().includes(`${documentId}?`),
    );
    answer();
    await loadedAgain;
    await mine.locator('[name="quotes.1.text"]:not([data-before])').waitFor(); // the form was drawn anew
    await mine.keyboard.type(' one.');
    await field('quotes.1.speaker').fill('John Sample');
    expect(await field('summary').inputValue()).toBe('Typed meanwhile.');
    expect(await mine.getByRole('button', { name: 'Take it up again' }).count()).toBe(0);
    await mine.unrouteAll({ behavior: 'wait' });
    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    await until(
      () => quotesOf(documentId),
      (texts) => texts.length === 2,
    );
    expect(await quotesOf(documentId)).toEqual([
      'We begin. Jane Example Director',
      'Second one. John Sample ',
    ]);
    expect(await summaryOf(documentId)).toBe('Typed meanwhile.');
  });
});

describe('who types on in formatted text while it is saved', () => {
  it.each([
    ['an empty text', null, ''],
    ['a text', paragraph('The whole story.'), 'The whole story.'],
  ])('loses no letter of %s', async (_what, body, before) => {
    const { documentId } = await makeDraftRelease({ body });
    await openEditor(mine, RELEASE, documentId);
    const { answer } = await holdSave();
    await mine.getByLabel('Summary').fill('First.');
    await mine.keyboard.press('Control+s');
    await until(
      () => summaryOf(documentId),
      (summary) => summary === 'First.',
    );
    await text().click();
    await mine.keyboard.press('Control+End');
    const words = ' one after the other, without a pause'.repeat(4);
    const typing = mine.keyboard.type(words, { delay: 30 });
    await mine.waitForTimeout(500);
    answer();
    await typing;
    expect(await text().innerText()).toContain(`${before}${words}`);
    await mine.keyboard.press('Control+s');
    await until(
      () => textOf(documentId),
      (stored) => stored === `${before}${words}`,
    );
    await mine.unrouteAll({ behavior: 'wait' });
  });
});

describe('a refused save', () => {
  it('leaves what was typed in the form when the newsroom does not answer', async () => {
    const { documentId } = await makeDraftRelease();
    await openEditor(mine, RELEASE, documentId);
    await mine.getByLabel('Summary').fill('Not lost.');
    await mine.route('**/content-manager/collection-types/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    await mine.getByText('The newsroom does not answer.').first().waitFor();
    expect(await mine.getByLabel('Summary').inputValue()).toBe('Not lost.');
    await mine.unrouteAll({ behavior: 'wait' });
    await saveForm(mine);
    expect(await summaryOf(documentId)).toBe('Not lost.');
  });

  it('says what is wrong at the field, and leaves it there', async () => {
    const { documentId } = await makeContact();
    await openEditor(mine, 'api::contact.contact', documentId);
    await mine.getByLabel('Telephone').fill('not a number');
    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    await mine.locator('[data-strapi-field-error]').first().waitFor();
    expect(await mine.getByLabel('Telephone').inputValue()).toBe('not a number');
  });
});

describe('Publish on a page', () => {
  it('asks before it goes over a newer version', async () => {
    const editor = await openPanelAs(browser, await employ('Esi', 'Editor of pages'));
    const { documentId } = await makePage({ summary: 'Old.' }, 'draft');
    await openEditor(editor, 'api::page.page', documentId);
    await writer.put(`/api/pages/${documentId}?status=draft`, { summary: 'Newer.' }).expect(200);
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.getByRole('dialog', { name: 'Somebody saved this while you were writing' }).waitFor();
    const draft = documentOf(await writer.get(`/api/pages/${documentId}?status=draft`).expect(200));
    expect(draft).toMatchObject({ summary: 'Newer.', publishedAt: null });
    await editor.context().close();
  });

  it('takes the last letters of a text along, however soon after them it is asked for by keys', async () => {
    const editor = await openPanelAs(browser, await employ('Esi', 'Editor of pages'));
    const sections = [{ __component: 'sections.rich-text', body: paragraph('What we do') }];
    const { documentId } = await makePage({ sections }, 'draft');
    await openEditor(editor, 'api::page.page', documentId);
    await editor.getByRole('button', { name: /^Text/ }).first().click();
    await editor.locator('main [data-slate-editor]').first().click();
    await editor.keyboard.press('Control+End');
    await editor.keyboard.type(' là');
    await editor.keyboard.press('Control+Shift+Enter');
    await until(
      () => writer.get(`/api/pages?filters[documentId]=${documentId}&populate=sections`).expect(200),
      ({ text: answer }) => answer.includes('What we do là'),
    );
    await editor.context().close();
  });
});

describe('the window of a relation', () => {
  const PAGE = 'api::page.page';
  const CONTACT = 'api::contact.contact';
  const closeWindow = async (page: Page): Promise<void> => {
    const open = page.getByRole('dialog');
    await open.getByLabel('Name').or(open.getByLabel('Title')).first().waitFor();
    await open.getByRole('button', { name: 'Close modal' }).click();
    await open.waitFor({ state: 'hidden' });
  };

  const begin = async (page: Page, relation: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: relation }).click();
    await page.getByRole('option', { name: 'Create a relation' }).click();
    await closeWindow(page);
  };

  it('of a release, opened, begun anew and closed, leaves what was typed', async () => {
    const contact = await makeContact();
    const topic = await makeTopic();
    const chosen = { contacts: [contact.documentId], topics: [topic.documentId] };
    const { documentId } = await makeDraftRelease(chosen);
    await openEditor(theirs, RELEASE, documentId);
    await theirs.getByLabel('Summary').fill('Typed and not saved.');
    for (const name of [contact.name, topic.name]) {
      await theirs.getByRole('button', { name: String(name) }).click();
      await closeWindow(theirs);
    }
    for (const relation of [/^Press contacts/, /^Topics/, /^Partner countries/])
      await begin(theirs, relation);
    expect(await theirs.getByLabel('Summary').inputValue()).toBe('Typed and not saved.');
    await theirs.keyboard.press('Control+Shift+Enter'); // publishes no release
    await saveForm(theirs);
    expect(documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`)).state).toBe(
      'draft',
    );
  });

  it.each([
    [PAGE, /^Parent page/, 'Summary', makePage],
    [CONTACT, /^Organisation/, 'Role', makeContact],
  ])('of %s, begun and closed, leaves what was typed', async (uid, relation, field, make) => {
    const editor = await openPanelAs(browser, administrator());
    const { documentId } = await make();
    await openEditor(editor, uid, documentId);
    await editor.getByLabel(field).fill('Typed and not saved.');
    await begin(editor, relation);
    expect(await editor.getByLabel(field).inputValue()).toBe('Typed and not saved.');
    await saveForm(editor);
    await editor.context().close();
  });
});
