import type { Client } from 'pg';
import { anonymous, documentOf, errorOf, paragraph, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, deskOf, languageOf, makeReleased } from '../../../support/editorial';
import { makeContact, makeOrganisation, makePage, makeTopic } from '../../../support/factories';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

let publisher: Staff;
let translator: Staff;
let database: Client;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
  translator = await employ('Théo', 'Translator: français (fr)');
  database = await openDatabase();
});

afterAll(async () => {
  await database.end();
});

const EVERYTHING =
  'populate[contacts]=true&populate[topics]=true&populate[image]=true&populate[donors][populate]=*';

const frenchWords = () => ({
  title: unique('Titre'),
  summary: 'Un résumé.',
  body: paragraph('Le texte.'),
  datelineCity: 'Accra',
});

/** A release that the public reads in English and French. */
const makePublicInTwo = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const { documentId } = await makeReleased(fields);
  await writer.put(`/api/press-releases/${documentId}?locale=fr`, frenchWords()).expect(200);
  await act(documentId, 'release', { locales: ['fr'] }).expect(200);
  return documentId;
};

const draftIn = async (documentId: string, locale: string) =>
  documentOf(
    await writer
      .get(`/api/press-releases/${documentId}?status=draft&locale=${locale}&${EVERYTHING}`)
      .expect(200),
  );

const publicIn = async (documentId: string, locale: string) =>
  documentOf(
    await anonymous().get(`/api/press-releases/${documentId}?locale=${locale}&${EVERYTHING}`).expect(200),
  );

const ids = (value: unknown): string[] =>
  (value as { documentId: string }[]).map(({ documentId }) => documentId);

/** What the list of the panel says of a language. */
const listedStatus = async (documentId: string, locale: string, uid = RELEASE): Promise<unknown> => {
  const path = `/content-manager/collection-types/${uid}?locale=${locale}&filters[documentId]=${documentId}`;
  const { results } = (await administrator().get(path).expect(200)).body as {
    results: { status: unknown }[];
  };
  return results[0]?.status;
};

/** What the head of the form says of a language, and of the others beside it. */
const formStatus = async (documentId: string, locale: string) => {
  const { data, meta } = (
    await administrator()
      .get(editorPath(documentId, '', locale))
      .expect(200)
  ).body as {
    data: { status: string };
    meta: { availableLocales: { locale: string; status: string }[] };
  };
  return {
    [locale]: data.status,
    ...Object.fromEntries(meta.availableLocales.map((other) => [other.locale, other.status])),
  };
};

const discard = (documentId: string, locale: string) =>
  publisher.post(editorPath(documentId, 'discard', locale), {}).expect(200);

const discardWith = (
  documentId: string,
  locale: string,
  shared: string[],
  uid = RELEASE,
  staff = publisher,
) => staff.post(`/newsroom/draft-changes/${uid}/${documentId}/discard`, { locale, shared });

const save = (documentId: string, locale: string, fields: Record<string, unknown>) =>
  writer.put(`/api/press-releases/${documentId}?locale=${locale}`, fields).expect(200);

describe('discarding the changes of one language', () => {
  it('takes back its words, and leaves what all languages share as others chose it', async () => {
    const contact = await makeContact();
    const organisation = await makeOrganisation();
    const documentId = await makePublicInTwo();
    const shared = {
      imageCredit: 'New credit',
      contacts: [contact.documentId],
      donors: [{ organisation: organisation.documentId }],
    };
    await save(documentId, 'en', { ...shared, summary: 'New English words.' });
    await save(documentId, 'fr', { summary: 'Mots inachevés.' });
    await discard(documentId, 'fr');
    for (const locale of ['en', 'fr']) {
      const draft = await draftIn(documentId, locale);
      expect(draft).toMatchObject({
        imageCredit: 'New credit',
        donors: [{ organisation: { documentId: organisation.documentId } }],
        summary: locale === 'en' ? 'New English words.' : 'Un résumé.',
      });
      expect(ids(draft.contacts)).toEqual([contact.documentId]);
    }
  });

  it('removes nothing from the public text of another language when it is published next', async () => {
    const organisation = await makeOrganisation();
    const documentId = await makePublicInTwo();
    const donors = [{ organisation: organisation.documentId }];
    await save(documentId, 'en', { imageCredit: 'New credit', donors });
    await discard(documentId, 'fr');
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await save(documentId, 'fr', { summary: 'Une virgule, de plus.' });
    await act(documentId, 'correct', { kind: 'minor', locales: ['fr'] }).expect(200);
    for (const locale of ['en', 'fr'])
      expect(await publicIn(documentId, locale)).toMatchObject({
        imageCredit: 'New credit',
        donors: [{ organisation: { documentId: organisation.documentId } }],
      });
  });

  it('stands in the history as what it is, in that language alone', async () => {
    const documentId = await makePublicInTwo();
    await save(documentId, 'fr', { summary: 'Mots inachevés.' });
    await discard(documentId, 'fr');
    const { rows } = await database.query(
      `select locale, action, fields from document_history where document_id = $1 and kind = 'version'
       order by id desc limit 1`,
      [documentId],
    );
    expect(rows).toEqual([{ locale: 'fr', action: 'discardedChanges', fields: ['summary'] }]);
  });

  it('takes back what is shared when it is asked for by name, in all languages', async () => {
    const topic = await makeTopic();
    const documentId = await makePublicInTwo({ imageCredit: 'Old credit' });
    const former = ids((await draftIn(documentId, 'en')).contacts);
    const contacts = [(await makeContact()).documentId];
    await save(documentId, 'en', { imageCredit: 'New credit', contacts, topics: [topic.documentId] });
    await discardWith(documentId, 'fr', ['contacts', 'imageCredit']).expect(200);
    for (const locale of ['en', 'fr']) {
      const draft = await draftIn(documentId, locale);
      expect(draft.imageCredit).toBe('Old credit');
      expect(ids(draft.contacts)).toEqual(former);
      expect(ids(draft.topics)).toEqual([topic.documentId]);
    }
  });

  it('tells beforehand which words and which shared fields wait, before and after', async () => {
    const documentId = await makePublicInTwo({ imageCredit: 'Old credit' });
    await save(documentId, 'en', { imageCredit: 'New credit', summary: 'New words.' });
    const path = `/newsroom/draft-changes/${RELEASE}/${documentId}`;
    const shared = [{ field: 'imageCredit', before: 'Old credit', after: 'New credit' }];
    expect((await publisher.get(`${path}?locale=fr`).expect(200)).body).toEqual({
      data: { words: [], shared },
    });
    expect((await publisher.get(`${path}?locale=en`).expect(200)).body).toMatchObject({
      data: { words: [{ field: 'summary', after: 'New words.' }], shared },
    });
  });

  it('refuses a field that is not shared, and a language that is not public', async () => {
    const documentId = await makePublicInTwo();
    expect(errorOf(await discardWith(documentId, 'fr', ['title']).expect(400)).message).toContain('"title"');
    await discardWith(documentId, 'es', []).expect(404);
    await discardWith(documentId, 'de', []).expect(400);
  });

  it('is done with the rights of the one who asks', async () => {
    const documentId = await makePublicInTwo({ imageCredit: 'Old credit' });
    await save(documentId, 'en', { imageCredit: 'New credit', summary: 'New.' });
    await discardWith(documentId, 'en', [], RELEASE, translator).expect(403);
    await discardWith(documentId, 'fr', ['imageCredit'], RELEASE, translator).expect(403);
    await discardWith(documentId, 'fr', [], RELEASE, translator).expect(200);
    expect(await draftIn(documentId, 'en')).toMatchObject({ imageCredit: 'New credit', summary: 'New.' });
  });

  it('brings back a contact that went public with the text and is not public now', async () => {
    const [first, second] = [await makeContact(), await makeContact()];
    const contacts = [first.documentId, second.documentId];
    const documentId = await makePublicInTwo({ contacts });
    await administrator()
      .post(`/content-manager/collection-types/api::contact.contact/${second.documentId}/actions/unpublish`)
      .expect(200);
    await save(documentId, 'en', { contacts: [(await makeContact()).documentId] });
    await discardWith(documentId, 'en', ['contacts']).expect(200);
    expect(ids((await draftIn(documentId, 'fr')).contacts)).toEqual(contacts);
  });

  it('holds for pages', async () => {
    const parent = await makePage();
    const { documentId } = await makePage({ position: 3, inMenu: false });
    await writer
      .put(`/api/pages/${documentId}?locale=fr&status=published`, { title: unique('Page') })
      .expect(200);
    await writer
      .put(`/api/pages/${documentId}`, { position: 7, inMenu: true, parent: parent.documentId })
      .expect(200);
    await writer.put(`/api/pages/${documentId}?locale=fr`, { summary: 'Inachevé.' }).expect(200);
    await publisher
      .post(`/content-manager/collection-types/${PAGE}/${documentId}/actions/discard?locale=fr`)
      .expect(403);
    await administrator()
      .post(`/content-manager/collection-types/${PAGE}/${documentId}/actions/discard?locale=fr`)
      .expect(200);
    for (const locale of ['en', 'fr']) {
      const path = `/api/pages/${documentId}?status=draft&locale=${locale}&populate=parent`;
      const page = documentOf(await writer.get(path).expect(200));
      expect(page).toMatchObject({ position: 7, inMenu: true, summary: null });
      if (locale === 'en') expect(page.parent).toMatchObject({ documentId: parent.documentId });
    }
  });

  it('holds for contacts, whose names and numbers are shared', async () => {
    const { documentId } = await makeContact({ phone: '+233302740930', role: 'Press officer' });
    await writer.put(`/api/contacts/${documentId}?locale=fr`, { role: 'Attachée' }).expect(200);
    await writer.put(`/api/contacts/${documentId}`, { phone: '+233302740931' }).expect(200);
    await administrator()
      .post(`/content-manager/collection-types/api::contact.contact/${documentId}/actions/discard?locale=fr`)
      .expect(200);
    for (const locale of ['en', 'fr'])
      expect(
        documentOf(await writer.get(`/api/contacts/${documentId}?status=draft&locale=${locale}`).expect(200)),
      ).toMatchObject({ phone: '+233302740931', role: 'Press officer' });
  });
});

describe('what all languages share', () => {
  it('stays the same when a save takes back what another language had changed', async () => {
    const documentId = await makePublicInTwo({ imageCredit: 'Old credit' });
    await save(documentId, 'en', { imageCredit: 'New credit' });
    for (const locale of ['fr', 'en']) {
      await save(documentId, locale, { imageCredit: 'Old credit' });
      expect((await draftIn(documentId, 'en')).imageCredit).toBe('Old credit');
      expect((await draftIn(documentId, 'fr')).imageCredit).toBe('Old credit');
      await save(documentId, 'en', { imageCredit: 'New credit' });
    }
  });

  it('is not taken back by a language that is added', async () => {
    const documentId = await makePublicInTwo({ imageCredit: 'Old credit' });
    await save(documentId, 'en', { imageCredit: 'New credit' });
    await save(documentId, 'es', { title: unique('Título') });
    for (const locale of ['en', 'fr', 'es'])
      expect((await draftIn(documentId, locale)).imageCredit).toBe('New credit');
  });
});

describe('what the panel calls a language', () => {
  it('is “published” when nothing waits in it, whatever was saved in another', async () => {
    const documentId = await makePublicInTwo();
    await save(documentId, 'en', { summary: 'New words.' });
    expect(await listedStatus(documentId, 'en')).toBe('modified');
    expect(await listedStatus(documentId, 'fr')).toBe('published');
    expect(await formStatus(documentId, 'en')).toEqual({ en: 'modified', fr: 'published' });
    expect(await formStatus(documentId, 'fr')).toEqual({ en: 'modified', fr: 'published' });
  });

  it('is “modified” while its words wait, whatever is published in another', async () => {
    const documentId = await makePublicInTwo();
    await save(documentId, 'fr', { summary: 'Mots inachevés.' });
    await save(documentId, 'en', { imageCredit: 'New credit' });
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    expect(await listedStatus(documentId, 'fr')).toBe('modified');
    expect(await formStatus(documentId, 'en')).toEqual({ en: 'published', fr: 'modified' });
  });

  it('is “modified” in every language while something shared waits, and in none after its publication', async () => {
    const documentId = await makePublicInTwo();
    await save(documentId, 'en', { imageCredit: 'New credit' });
    expect(await formStatus(documentId, 'fr')).toEqual({ en: 'modified', fr: 'modified' });
    const desk = deskOf(await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200));
    expect(languageOf(desk, 'fr')).toMatchObject({ isModified: false });
    expect(await formStatus(documentId, 'fr')).toEqual({ en: 'published', fr: 'published' });
  });

  it('is “published” again when the old words were typed again', async () => {
    const documentId = await makePublicInTwo();
    await save(documentId, 'fr', { summary: 'Autre.' });
    await save(documentId, 'fr', { summary: 'Un résumé.' });
    expect(await formStatus(documentId, 'fr')).toEqual({ en: 'published', fr: 'published' });
  });

  it('agrees with State, and holds for pages and on the home page', async () => {
    const { documentId } = await makePage();
    await writer
      .put(`/api/pages/${documentId}?locale=fr&status=published`, { title: unique('Page') })
      .expect(200);
    await writer.put(`/api/pages/${documentId}`, { summary: 'About us.' }).expect(200);
    expect(await listedStatus(documentId, 'en', PAGE)).toBe('modified');
    expect(await listedStatus(documentId, 'fr', PAGE)).toBe('published');
    const { data } = (
      await administrator().get('/content-manager/homepage/recent-documents?action=update').expect(200)
    ).body as { data: { documentId: string; locale: string; status: string }[] };
    const shown = data.filter((recent) => recent.documentId === documentId);
    expect(Object.fromEntries(shown.map(({ locale, status }) => [locale, status]))).toMatchObject({
      en: 'modified',
    });
    expect(shown.filter(({ locale, status }) => locale === 'fr' && status !== 'published')).toEqual([]);
  });
});
