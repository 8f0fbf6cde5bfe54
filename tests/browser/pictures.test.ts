import type { Browser, Locator, Page } from 'playwright-core';
import { findFaults } from '../support/accessibility';
import { anonymous, unique, writer } from '../support/api';
import {
  openBrowser,
  openEditor,
  openFiles,
  openHome,
  openPanelAs,
  openScreen,
  saveForm,
} from '../support/browser';
import { makeReleased } from '../support/editorial';
import { makePage } from '../support/factories';
import { startReceiver } from '../support/receiver';
import { administrator, employ, type Staff } from '../support/staff';
import { CREDIT, taggedPicture } from '../support/tagged-pictures';
import { upload } from '../support/upload';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

let browser: Browser;
let author: Staff;
let page: Page;
/** A name of its own in each attempt. */
let portrait: string;

beforeAll(async () => {
  browser = await openBrowser();
  author = await employ('Ama', 'Author');
  page = await openPanelAs(browser, author);
});

afterAll(async () => {
  await browser.close();
});

/** Uploads pictures in the media library, as one chooses files. @returns the window that asks about them */
const uploadInLibrary = async (names: readonly string[]): Promise<Locator> => {
  await openScreen(page, 'plugins/upload');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'File upload', exact: true }).click();
  const bytes = await taggedPicture('jpeg');
  await (await chosen).setFiles(names.map((name) => ({ name, mimeType: 'image/jpeg', buffer: bytes })));
  const asked = page.getByRole('dialog', { name: 'People and rights' });
  await asked.waitFor();
  return asked;
};

const WIDTHS = [1280, 768]; // pixels

/** Pictures for who looks at the panel, when SHOTS names a folder: on a desk and on a tablet. */
const shoot = async (panel: Page, name: string): Promise<void> => {
  if (process.env.SHOTS === undefined) return;
  for (const width of WIDTHS) {
    await panel.setViewportSize({ width, height: 1000 });
    await panel.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png` });
  }
  await panel.setViewportSize({ width: 1400, height: 1000 });
};

const choose = async (asked: Locator, question: string, answer: string): Promise<void> => {
  await asked.getByRole('combobox', { name: question }).click();
  await page.getByRole('option', { name: answer }).click();
};

const save = async (asked: Locator): Promise<void> => {
  await asked.getByRole('button', { name: 'Save answers' }).click();
  await asked.waitFor({ state: 'hidden' });
};

const fileOf = async (name: string): Promise<{ id: number; url: string }> => {
  const answer = await administrator().get(`/newsroom/files?search=${name}`).expect(200);
  const [file] = (answer.body as { data: { files: { id: number; url: string }[] } }).data.files;
  if (file === undefined) throw new Error(`There is no file ${name}.`);
  return file;
};

const PEOPLE = 'Can people be recognised, and did they agree?';
const RISK = 'Could it harm them to be recognised?';

describe('pictures that a press officer uploads', () => {
  it('are asked about at once, with what the picture says filled in', async () => {
    portrait = `${unique('portrait')}.jpg`;
    const asked = await uploadInLibrary([portrait]);
    expect(await asked.getByLabel('Credit').inputValue()).toBe(CREDIT);
    expect(await asked.getByLabel('What it shows').inputValue()).toBe('A woman draws water');
    expect(await asked.getByRole('combobox').count()).toBe(2);
    expect(await asked.getByRole('textbox').count()).toBe(2);
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' }); // in the evening
    expect(await findFaults(page, [1280, 768])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await shoot(page, 'questions');
    await choose(asked, PEOPLE, 'Yes, and they agreed');
    await choose(asked, RISK, 'No more than anybody');
    await save(asked);
    const { id } = await fileOf(portrait);
    const told = await author.get(`/newsroom/pictures?ids=${id}`).expect(200);
    expect(told.body).toMatchObject({
      data: [{ record: { people: true, consent: 'given', risk: 'ordinary' } }],
    });
  });

  it('are asked about once, when they are several', async () => {
    const asked = await uploadInLibrary(['one.jpg', 'two.jpg', 'three.jpg']);
    await asked.getByText('× 3').waitFor();
    await shoot(page, 'questions-of-several');
    await choose(asked, PEOPLE, 'Nobody can be recognised');
    await save(asked);
    for (const name of ['one.jpg', 'two.jpg', 'three.jpg']) {
      const { id } = await fileOf(name);
      const told = await author.get(`/newsroom/pictures?ids=${id}`).expect(200);
      expect(told.body).toMatchObject({ data: [{ record: { people: false } }] });
    }
  });

  it('are asked about where they are put into a release, beside those that the library has', async () => {
    const name = `${unique('field')}.jpg`;
    await upload({ name: unique('another') });
    await openEditor(page, RELEASE);
    await page
      .getByText(/^Picture/)
      .first()
      .locator('xpath=following::button[contains(., "Click to add an asset")][1]')
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add more assets' }).click();
    await page.getByRole('tab', { name: 'From computer' }).waitFor();
    expect(await page.getByRole('tab', { name: 'From URL' }).count()).toBe(0); // the browser would ask, past `outbound`
    const bytes = await taggedPicture('jpeg');
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer: bytes });
    await page.getByRole('button', { name: /^Upload 1 asset/ }).click();
    const asked = page.getByRole('dialog', { name: 'People and rights' });
    await asked.waitFor();
    await choose(asked, PEOPLE, 'Nobody can be recognised');
    await save(asked);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByLabel('Title').first().fill(unique('With a picture'));
    await saveForm(page);
    const { id } = await fileOf(name);
    const told = await author.get(`/newsroom/pictures?ids=${id}`).expect(200);
    expect(told.body).toMatchObject({ data: [{ record: { people: false } }] });
    const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const saved = await author.get(`/content-manager/collection-types/${RELEASE}/${documentId}`).expect(200);
    expect(saved.body).toMatchObject({ data: { image: { id, name } } });
  });

  it('are asked about when they come from an address', async () => {
    const name = unique('fetched');
    const outside = await startReceiver();
    const bytes = await taggedPicture('jpeg');
    outside.answer = (_asked, response) => response.writeHead(200).end(bytes);
    await openScreen(page, 'plugins/upload');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'File upload from URL' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(`${outside.url}/${name}.jpg`);
    await page.getByRole('dialog').getByRole('button', { name: 'Upload' }).click();
    const asked = page.getByRole('dialog', { name: 'People and rights' });
    await asked.waitFor();
    expect(await asked.getByLabel('Credit').inputValue()).toBe(CREDIT);
    await choose(asked, PEOPLE, 'Nobody can be recognised');
    await save(asked);
    const { id } = await fileOf(name);
    const told = await author.get(`/newsroom/pictures?ids=${id}`).expect(200);
    expect(told.body).toMatchObject({ data: [{ record: { people: false } }] });
    await outside.close();
  });

  it('are found again by who is shown and by the day', async () => {
    await openFiles(page);
    await page.getByLabel('Person').fill('Kofi');
    await page.getByLabel('Taken from').fill('2026-11-02');
    await page.getByLabel('Taken until').fill('2026-11-02');
    await page.getByRole('heading', { name: portrait }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.getByLabel('Taken until').fill('2026-11-01');
    await page.getByText('No file is like that.').waitFor();
  });

  it('close when a consent is withdrawn, and the home of publishers says so', async () => {
    const publisher = await employ('Petra', 'Publisher');
    const { id, url } = await fileOf(portrait);
    const { title } = await makeReleased({ image: id });
    const office = await openPanelAs(browser, publisher);
    await openFiles(office);
    const line = office.getByRole('listitem').filter({ hasText: portrait });
    await line.getByRole('link', { name: String(title) }).waitFor();
    await line.getByRole('button', { name: 'People and rights' }).click();
    const asked = office.getByRole('dialog', { name: 'People and rights' });
    await asked.getByRole('combobox', { name: PEOPLE }).click();
    await office.getByRole('option', { name: 'They withdrew their consent: close it' }).click();
    expect(await findFaults(office)).toEqual([]);
    await shoot(office, 'all-questions');
    await save(asked);
    await line.getByText('Closed: the consent was withdrawn').waitFor();
    await anonymous().get(url).expect(410);
    await openHome(office);
    await office.getByText(portrait).waitFor();
    await office.context().close();
  });

  it('stand beside the form of a page with what to take away before it is published', async () => {
    const editor = await employ('Elena', 'Editor of pages');
    const { id } = await upload({ name: unique('well'), alternativeText: 'A woman' });
    const answers = { people: true, consent: 'given', risk: 'raised' };
    const facts = { persons: 'Amina Invented', city: 'Tamale' };
    await editor.post('/newsroom/pictures/answers', { ids: [id], answers, facts }).expect(200);
    const section = { image: id, alternativeText: 'A well', caption: 'Amina Invented in Tamale' };
    const { documentId } = await makePage(
      { sections: [{ __component: 'sections.image', ...section }] },
      'draft',
    );
    const form = await openPanelAs(browser, editor);
    await openEditor(form, PAGE, documentId);
    await form.getByText('Before this page can be published:').waitFor();
    await form.getByRole('button', { name: /^Sections: .*Take away Amina Invented here/ }).click();
    await shoot(form, 'page-checklist');
    expect(await findFaults(form)).toEqual([]);
    await writer
      .put(`/api/pages/${documentId}?locale=en&status=draft`, {
        sections: [{ __component: 'sections.image', ...section, caption: 'A well' }],
      })
      .expect(200);
    await form.reload();
    await form.getByText('Nothing stands against its pictures.').waitFor();
    await form.context().close();
  });

  it('are asked about from right to left in Arabic', async () => {
    const arabic = await openPanelAs(browser, author, 'ar');
    await openFiles(arabic);
    const states = arabic.getByRole('combobox').first();
    await states.waitFor();
    expect(await states.getAttribute('dir')).toBe('rtl');
    await arabic.getByRole('button', { name: 'الأشخاص والحقوق' }).first().click();
    const people = arabic.getByRole('dialog').getByRole('combobox').first();
    await people.waitFor();
    expect(await people.getAttribute('dir')).toBe('rtl');
    expect(await findFaults(arabic)).toEqual([]);
    await shoot(arabic, 'questions-arabic');
    await arabic.context().close();
  });
});
