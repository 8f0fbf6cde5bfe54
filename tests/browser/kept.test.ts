import type { Browser, BrowserContext, Page } from 'playwright-core';
import { groupBy } from '../../src/shared/collections/group-by';
import { unique, writer, documentOf } from '../support/api';
import { openBrowser, openEditor, openPageIn, openPanelAs, openScreen } from '../support/browser';
import { makeDraftRelease, makeTopic } from '../support/factories';
import { nameOf, relationsOfForms, type FormRelation } from '../support/relations-of-forms';
import { administrator, employ, type Staff } from '../support/staff';
import { until } from '../support/until';

jest.setTimeout(180_000); // of a machine that others use

const RELEASE = 'api::press-release.press-release';
const SITE = 'api::site.site';

let browser: Browser;
let author: Staff;
let publisher: Staff;

beforeAll(async () => {
  browser = await openBrowser();
  author = await employ('Ama', 'Author');
  publisher = await employ('Paula', 'Publisher');
});

afterAll(async () => {
  await browser.close();
});

const KEPT = `Object.keys(localStorage).filter((name) => name.startsWith('newsroom.kept ')).length`;

const untilKept = (page: Page, drafts: number) =>
  until(
    () => page.evaluate(KEPT),
    (kept) => kept === drafts,
  );

/** Closes the window as a crash does, and opens another one of the same browser. */
const crash = async (page: Page): Promise<Page> => {
  const context: BrowserContext = page.context();
  await page.close({ runBeforeUnload: false });
  return openPageIn(context);
};

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first();

describe('what was typed and not saved', () => {
  it('comes back in a new release after a crash, with its text and topics, and goes with the save', async () => {
    const topic = String((await makeTopic()).name);
    let page = await openPanelAs(browser, author);
    await openEditor(page, RELEASE);
    await field(page, 'title').fill('Early warning centre opens');
    await field(page, 'summary').fill('Typed under deadline.');
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.type('The whole story.');
    await page.getByRole('combobox', { name: /^Topics/ }).click();
    await page.getByRole('option', { name: topic }).first().click();
    await until(
      () => page.evaluate(`JSON.stringify(localStorage)`),
      (kept) => String(kept).includes('The whole story.') && String(kept).includes('connect'),
    );
    page = await crash(page);
    await openEditor(page, RELEASE);
    const offer = page.getByRole('region', { name: /^You typed this at \d\d:\d\d and did not save it$/ });
    await offer.getByText('It changes: Title, Summary, Text, and Topics.').waitFor();
    await offer.getByRole('button', { name: 'Take it up again' }).click();
    await page.locator('[data-slate-editor]', { hasText: 'The whole story.' }).first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/press-release\/[a-z0-9]{24}/);
    const [, documentId = ''] = /press-release\/([a-z0-9]{24})/.exec(page.url()) ?? [];
    const draft = documentOf(
      await writer.get(`/api/press-releases/${documentId}?status=draft&populate=topics`).expect(200),
    );
    expect(draft).toMatchObject({ title: 'Early warning centre opens', summary: 'Typed under deadline.' });
    expect(draft.topics).toHaveLength(1);
    await untilKept(page, 0);
    await page.context().close();
  });

  it('comes back after a session that ended, and a sign-in', async () => {
    const { documentId } = await makeDraftRelease();
    const somebody = await employ('Esi', 'Author'); // whose session ends for good
    const page = await openPanelAs(browser, somebody);
    await openEditor(page, RELEASE, documentId);
    await field(page, 'summary').fill('Not lost.');
    await untilKept(page, 1);
    await page.waitForLoadState('networkidle'); // what the form still asks for would hear of the end first
    const gone = {
      status: 401,
      json: { error: { status: 401, name: 'UnauthorizedError', message: 'Over.' } },
    };
    for (const path of ['**/admin/access-token', '**/content-manager/**'])
      await page.route(path, (route) => route.fulfill(gone));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your session has ended. What you typed is kept on this computer').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByLabel('Email').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByLabel('Email').fill(somebody.email);
    await page.getByLabel('Password', { exact: false }).first().fill(somebody.password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('button', { name: 'Take it up again' }).click();
    expect(await field(page, 'summary').inputValue()).toBe('Not lost.');
    await page.context().close();
  });

  it('is laid beside what another one saved since, in Arabic; what is not of the same fields is taken up', async () => {
    const { documentId } = await makeDraftRelease({ subtitle: 'Old' });
    let page = await openPanelAs(browser, author, 'ar');
    await openEditor(page, RELEASE, documentId, 'en', null);
    await field(page, 'summary').fill('Mine.');
    await field(page, 'subtitle').fill('Mine too.');
    await until(
      () => page.evaluate(`JSON.stringify(localStorage)`),
      (kept) => String(kept).includes('Mine too.'),
    );
    await publisher
      .put(`/content-manager/collection-types/${RELEASE}/${documentId}?locale=en`, { summary: 'Theirs.' })
      .expect(200);
    page = await crash(page);
    await openEditor(page, RELEASE, documentId, 'en', null);
    await page.getByText(/حفظ .Paula Test. هذه الاستمارة بعد ذلك/).waitFor();
    await page.getByRole('button', { name: 'اعرض الفروق' }).click();
    await page.getByRole('region', { name: 'الملخص' }).getByText('Theirs.').waitFor();
    await page.getByRole('button', { name: 'استأنف الكل ما عدا الملخص' }).click();
    await until(
      () => field(page, 'subtitle').inputValue(),
      (text) => text === 'Mine too.',
    );
    expect(await field(page, 'summary').inputValue()).toBe('Theirs.');
    await page.context().close();
  });

  it('stays in the form when the newsroom does not answer, is named to who signs out, and goes with them', async () => {
    let page = await openPanelAs(browser, await employ('Yaa', 'Author'));
    await openEditor(page, 'api::contact.contact', 'create', 'en', null);
    await field(page, 'name').fill('Florence');
    await page.route('**/content-manager/collection-types/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The newsroom does not answer.').first().waitFor();
    expect(await field(page, 'name').inputValue()).toBe('Florence');
    page = await crash(page);
    await openEditor(page, 'api::topic.topic', 'create', 'en', null);
    await field(page, 'name').waitFor();
    const signOut = async (): Promise<void> => {
      await page.getByRole('button', { name: /Yaa/ }).click();
      await page.getByRole('menuitem', { name: 'Log out' }).click();
    };
    await signOut();
    const asked = page.getByRole('dialog', { name: 'Sign out and lose what is not saved?' });
    await asked.getByText('Florence').waitFor();
    await asked.getByRole('button', { name: 'Stay signed in' }).click();
    await asked.waitFor({ state: 'hidden' });
    await untilKept(page, 1);
    await signOut();
    await asked.getByRole('button', { name: 'Sign out and throw it away' }).click();
    await page.getByLabel('Email').waitFor();
    await untilKept(page, 0);
    await page.context().close();
  });
});

it('says above the form who else has it open; a note to the author names them, and is read in their language', async () => {
  const { documentId } = await makeDraftRelease();
  const theirs = await openPanelAs(browser, author, 'ar');
  const announced = theirs.waitForResponse((response) => response.url().includes('/newsroom/open-forms/'));
  await openEditor(theirs, RELEASE, documentId, 'en', null);
  await announced;
  await author
    .put(`/content-manager/collection-types/${RELEASE}/${documentId}?locale=en`, { summary: 'Ama’s.' })
    .expect(200);
  const mine = await openPanelAs(browser, publisher);
  await openEditor(mine, RELEASE, documentId);
  await mine
    .getByRole('status', { name: 'Who else has this form open' })
    .getByText(/^Ama Test has this form open too, since \d\d:\d\d/)
    .waitFor();
  await mine.setViewportSize({ width: 768, height: 1000 });
  const form = mine.locator('#main-content form');
  await form
    .getByRole('status', { name: 'Who else has this form open' })
    .getByText(/^Ama Test/)
    .waitFor();
  await mine.setViewportSize({ width: 1400, height: 1000 });
  await mine.getByRole('button', { name: 'Write a note' }).click();
  await mine.getByLabel('Note', { exact: true }).fill('Is the figure right?');
  await mine.getByText('Will be told: Ama Test.').waitFor();
  await mine.getByRole('button', { name: 'Send the note' }).click();
  await mine.getByText('Told: Ama Test.').waitFor();
  await untilKept(mine, 0);
  await theirs.reload();
  await theirs.getByText('Is the figure right?').waitFor();
  await theirs.getByText(/أُبلغ: .Ama Test.\./).waitFor();
  await theirs.context().close();
  await mine.context().close();
});

describe('the windows of relations', () => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = (await openPanelAs(browser, administrator())).context();
  });

  afterAll(async () => {
    await context.close();
  });

  const open = async (page: Page, uid: string): Promise<void> => {
    if (uid === SITE) {
      await openScreen(page, `content-manager/single-types/${uid}`);
      return;
    }
    const { documentId = 'create' } = uid === RELEASE ? await makeDraftRelease() : {};
    await openEditor(page, uid, documentId, 'en', null);
  };

  /** Puts the part of the form there that a relation stands in. */
  const addPart = async (page: Page, { part }: FormRelation): Promise<void> => {
    if (part === null) return;
    if (part.isSection) {
      await page.getByRole('button', { name: `Add a component to ${part.field}` }).click();
      await page.getByRole('button', { name: part.component, exact: true }).click();
    } else {
      const label = page.getByText(new RegExp(`^${part.field}`)).first();
      await label
        .locator('xpath=following::button[contains(., "No entry yet") or contains(., "Add an entry")][1]')
        .click();
    }
  };

  const nameField = (page: Page) => page.getByRole('dialog').locator('[name="title"], [name="name"]').first();

  const closeWindow = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Close modal' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  /** Of what there is one only of, the form is drawn anew with its first save, and the window goes with it. */
  const endWindow = async (page: Page): Promise<void> => {
    const dialog = page.getByRole('dialog');
    const isSaved = dialog.getByText('Edit a relation');
    await until(
      async () => (await isSaved.isVisible()) || (await dialog.count()) === 0,
      (isOver) => isOver,
    );
    if (await isSaved.isVisible()) await closeWindow(page);
  };

  const begin = async (page: Page, label: string): Promise<void> => {
    await page
      .getByRole('combobox', { name: new RegExp(`^${label}`) })
      .last()
      .click();
    await page.getByRole('option', { name: 'Create a relation' }).click();
    await nameField(page).waitFor();
  };

  const CODES = ['FJ', 'TO', 'WS', 'PW', 'NR', 'TV', 'KI', 'VU']; // of countries that no other test has

  const byForm = [...groupBy(relationsOfForms(), ({ uid }) => uid)];

  it('are of every form that has one', () => {
    expect(byForm.length).toBeGreaterThanOrEqual(5);
  });

  it.each(byForm)('of %s are begun, closed and saved, and leave what was typed', async (uid, relations) => {
    const page = await openPageIn(context);
    await open(page, uid);
    const typed = ['api::page.page', RELEASE].includes(uid) ? 'title' : 'name';
    await field(page, typed).fill(unique('Typed'));
    const text = await field(page, typed).inputValue();
    for (const relation of relations) {
      await addPart(page, relation);
      await begin(page, relation.label);
      await closeWindow(page);
      expect(await field(page, typed).inputValue()).toBe(text);
      await begin(page, relation.label);
      await nameField(page).fill(unique(nameOf(relation.target)));
      const code = page.getByRole('dialog').locator('input[name="isoCode"]');
      if ((await code.count()) > 0) await code.fill(CODES.pop() ?? '');
      await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
      await endWindow(page);
      expect(await field(page, typed).inputValue()).toBe(text);
    }
    await page.close();
  });

  it('do not save over what another one saved since the form was opened', async () => {
    const page = await openPageIn(context);
    const { documentId } = await makeDraftRelease();
    await openEditor(page, RELEASE, documentId, 'en', null);
    await field(page, 'title').fill('Mine');
    await publisher
      .put(`/content-manager/collection-types/${RELEASE}/${documentId}?locale=en`, { summary: 'Theirs.' })
      .expect(200);
    await begin(page, 'Topics');
    await nameField(page).fill(unique('Topic'));
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/^Paula Test saved this on/)
      .first()
      .waitFor();
    const stored = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(stored.summary).toBe('Theirs.');
    await closeWindow(page);
    expect(await field(page, 'title').inputValue()).toBe('Mine');
    await page.close();
  });
});
