import type { Client } from 'pg';
import { documentOf, documentsOf, errorOf, paragraph, unique, writer } from '../../../support/api';
import { act, deskOf, inHours, languageOf, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { openDatabase } from '../../../support/database';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';

interface Entry {
  readonly id: number;
  readonly by: string;
  readonly summary: string;
  readonly fields: string[];
  readonly toState: string | null;
  readonly reason: string | null;
  readonly isVersion: boolean;
}

let publisher: Staff;
let author: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
  author = await employ('Ama', 'Author');
});

const historyOf = async (documentId: string, uid = RELEASE, locale = 'en'): Promise<Entry[]> => {
  const response = await publisher.get(`/newsroom/history/${uid}/${documentId}?locale=${locale}`).expect(200);
  return (response.body as { data: Entry[] }).data;
};

const draftOf = async (documentId: string, locale = 'en') =>
  documentOf(
    await writer
      .get(`/api/press-releases/${documentId}?status=draft&locale=${locale}&populate=*`)
      .expect(200),
  );

describe('the history of a release', () => {
  it('keeps each version and each change of state, with who and why', async () => {
    const { documentId } = await makeDraftRelease();
    await author.put(editorPath(documentId), { summary: 'Second words.' }).expect(200);
    await act(documentId, 'return-to-draft').expect(400);
    await act(documentId, 'request-review').expect(200);
    await act(documentId, 'return-to-draft', { reason: 'Too long' }).expect(200);
    expect((await historyOf(documentId)).map(({ by, summary, reason }) => [by, summary, reason])).toEqual([
      ['API token Writing tools', 'Sent it back to draft', 'Too long'],
      ['API token Writing tools', 'Asked for review', null],
      ['Ama Test', 'Saved: summary', null],
      ['API token Writing tools', 'Created', null],
    ]);
  });

  it('keeps no version of a save that changes nothing, and none of one that is refused', async () => {
    const { documentId, summary } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}`, { summary }).expect(200);
    await writer
      .put(`/api/press-releases/${documentId}?status=published`, { summary: 'x', title: '' })
      .expect(400);
    expect(await historyOf(documentId)).toHaveLength(1);
  });

  it('shows what changed, before and after', async () => {
    const { documentId } = await makeDraftRelease();
    const contact = await makeContact({ name: 'Second desk' });
    const changes = { body: paragraph('Another story.'), contacts: [contact.documentId] };
    await writer.put(`/api/press-releases/${documentId}`, changes).expect(200);
    const [newest] = await historyOf(documentId);
    const entry = (await publisher.get(`/newsroom/history/entries/${newest?.id ?? 0}`).expect(200)).body as {
      data: { changes: { field: string; before: string; after: string }[] };
    };
    expect(entry.data.changes).toEqual([
      { field: 'body', before: 'The whole story.', after: 'Another story.' },
      { field: 'contacts', before: expect.stringContaining('Press desk') as string, after: 'Second desk' },
    ]);
  });

  it('puts an old version back into the draft, with what it refers to', async () => {
    const { documentId, title } = await makeDraftRelease({
      quotes: [{ text: 'We agree.', speaker: 'A speaker' }],
      topics: [],
    });
    const changes = { title: unique('Changed'), summary: 'Changed.', quotes: [], contacts: [] };
    await writer.put(`/api/press-releases/${documentId}`, changes).expect(200);
    const first = (await historyOf(documentId)).at(-1);
    const shared = ['contacts'];
    await publisher.post(`/newsroom/history/entries/${first?.id ?? 0}/restore`, { shared }).expect(200);
    expect(await draftOf(documentId)).toMatchObject({
      title,
      summary: 'What happened, in a sentence.',
      quotes: [{ text: 'We agree.', speaker: 'A speaker' }],
      contacts: [{}],
    });
    expect((await historyOf(documentId))[0]?.by).toBe('Paula Test');
  });

  it('puts back what still exists when something was deleted', async () => {
    const contact = await makeContact();
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'x', contacts: [] }).expect(200);
    await writer.delete(`/api/contacts/${contact.documentId}`).expect(204);
    const first = (await historyOf(documentId)).at(-1);
    const shared = ['contacts'];
    await publisher.post(`/newsroom/history/entries/${first?.id ?? 0}/restore`, { shared }).expect(200);
    expect(await draftOf(documentId)).toMatchObject({
      summary: 'What happened, in a sentence.',
      contacts: [],
    });
  });

  it('puts back the words of its language alone, and what is shared only as far as it is asked for', async () => {
    const [first, second] = [await makeContact(), await makeContact()];
    const topic = await makeTopic();
    const { documentId } = await makeDraftRelease({ contacts: [first.documentId], imageCredit: 'Old' });
    const french = `/api/press-releases/${documentId}?locale=fr`;
    await writer.put(french, { title: unique('Titre'), summary: 'Vieux.' }).expect(200);
    const old = (await historyOf(documentId, RELEASE, 'fr'))[0]?.id ?? 0;
    await writer.put(french, { summary: 'Neuf.' }).expect(200);
    const newer = { contacts: [second.documentId], topics: [topic.documentId], imageCredit: 'New' };
    await writer.put(`/api/press-releases/${documentId}`, { ...newer, summary: 'New.' }).expect(200);
    const restore = (body: object) => publisher.post(`/newsroom/history/entries/${old}/restore`, body);
    await restore({}).expect(200);
    const found = { contacts: [{ documentId: second.documentId }], topics: [{}], imageCredit: 'New' };
    expect(await draftOf(documentId, 'fr')).toMatchObject({ summary: 'Vieux.', ...found });
    expect(await draftOf(documentId)).toMatchObject({ summary: 'New.', ...found });
    await restore({ shared: ['contacts', 'imageCredit'] }).expect(200);
    for (const locale of ['en', 'fr'])
      expect(await draftOf(documentId, locale)).toMatchObject({
        contacts: [{ documentId: first.documentId }],
        topics: [{}],
        imageCredit: 'Old',
      });
  });

  it('tells of an old version what it would bring back of what is shared', async () => {
    const { documentId } = await makeDraftRelease({ imageCredit: 'Old' });
    await writer.put(`/api/press-releases/${documentId}`, { imageCredit: 'New', summary: 'x' }).expect(200);
    const first = (await historyOf(documentId)).at(-1)?.id ?? 0;
    const { body } = (await publisher.get(`/newsroom/history/entries/${first}`).expect(200)) as {
      body: { data: { shared: object[] } };
    };
    expect(body.data.shared).toEqual([{ field: 'imageCredit', before: 'New', after: 'Old' }]);
  });

  it('never takes an embargo, a release time or a state from an old version', async () => {
    const { documentId } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Newer.' }).expect(200);
    const times = { releaseAt: inHours(50), embargoedUntil: inHours(49) };
    await act(documentId, 'schedule', times).expect(200);
    const first = (await historyOf(documentId)).findLast(({ isVersion }) => isVersion)?.id ?? 0;
    const restore = (shared: string[]) =>
      publisher.post(`/newsroom/history/entries/${first}/restore`, { shared });
    for (const field of ['embargoedUntil', 'releasedAt', 'state', 'title', 'nothing'])
      expect(errorOf(await restore([field]).expect(400)).message).toContain(`"${field}"`);
    await restore([]).expect(200);
    expect(await draftOf(documentId)).toMatchObject({
      summary: 'What happened, in a sentence.',
      state: 'scheduled',
      ...times,
    });
    await act(documentId, 'release').expect(400);
  });

  it('is restored by a translator as far as the words of that language go', async () => {
    const { documentId } = await makeDraftRelease({ imageCredit: 'Old' });
    const french = `/api/press-releases/${documentId}?locale=fr`;
    await writer.put(french, { title: unique('Titre'), summary: 'Vieux.' }).expect(200);
    const old = (await historyOf(documentId, RELEASE, 'fr'))[0]?.id ?? 0;
    await writer.put(french, { summary: 'Neuf.', imageCredit: 'New' }).expect(200);
    const translator = await employ('Théo', 'Translator: français (fr)');
    const restore = (body: object) => translator.post(`/newsroom/history/entries/${old}/restore`, body);
    expect(errorOf(await restore({ shared: ['imageCredit'] }).expect(403)).message).toContain('imageCredit');
    await restore({}).expect(200);
    expect(await draftOf(documentId, 'fr')).toMatchObject({ summary: 'Vieux.', imageCredit: 'New' });
  });

  it('leaves a released text alone when a version is put back', async () => {
    const { documentId } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Newer.' }).expect(200);
    const first = (await historyOf(documentId)).findLast(({ isVersion }) => isVersion);
    await publisher.post(`/newsroom/history/entries/${first?.id ?? 0}/restore`).expect(200);
    const { releasedAt, state } = await draftOf(documentId);
    expect([state, releasedAt]).toEqual(['released', expect.any(String)]);
  });

  it('is kept of pages too', async () => {
    const { documentId } = await makePage();
    await writer.put(`/api/pages/${documentId}`, { summary: 'About us.' }).expect(200);
    const page = 'api::page.page';
    expect((await historyOf(documentId, page)).map(({ summary }) => summary)).toEqual([
      'Saved: summary',
      'Created',
    ]);
  });

  it('puts back the words of a page, and its place in the menu only when that is asked for', async () => {
    const { documentId, title } = await makePage({ position: 3, inMenu: false });
    const [first] = await historyOf(documentId, 'api::page.page');
    const newer = { title: unique('Page'), position: 7, inMenu: true };
    await writer.put(`/api/pages/${documentId}`, newer).expect(200);
    const restore = (shared: string[]) =>
      administrator()
        .post(`/newsroom/history/entries/${first?.id ?? 0}/restore`, { shared })
        .expect(200);
    const stored = async () =>
      documentOf(await writer.get(`/api/pages/${documentId}?status=draft`).expect(200));
    await restore([]);
    expect(await stored()).toMatchObject({ title, position: 7, inMenu: true });
    await restore(['position']);
    expect(await stored()).toMatchObject({ title, position: 3, inMenu: true });
  });

  it('is read by those who may read the type', async () => {
    const { documentId } = await makeDraftRelease();
    const role = { name: unique('Visitor'), description: 'Sees nothing' };
    await administrator().post('/admin/roles', role).expect(201);
    const stranger = await employ('Nobody', role.name);
    await stranger.get(`/newsroom/history/${RELEASE}/${documentId}`).expect(403);
    await stranger.get(`/newsroom/press-releases/${documentId}`).expect(403);
    const [entry] = await historyOf(documentId);
    await stranger.get(`/newsroom/history/entries/${entry?.id ?? 0}`).expect(403);
    await author.get('/newsroom/history/entries/999999999').expect(404);
    await author.get('/newsroom/history/entries/abc').expect(404);
  });
});

describe('the history in the database', () => {
  let database: Client;

  beforeAll(async () => {
    database = await openDatabase();
  });

  afterAll(async () => {
    await database.end();
  });

  it.each([
    `update document_history set actor_name = 'Nobody'`,
    'delete from document_history',
    'truncate document_history',
  ])('refuses to %s', async (statement) => {
    await makeDraftRelease();
    await expect(database.query(statement)).rejects.toThrow('document_history only grows');
  });
});

describe('two people at once', () => {
  const load = async (staff: Staff, documentId: string) =>
    documentOf(await staff.get(editorPath(documentId)).expect(200)).updatedAt as string;

  it('are told who saved and when, with both texts, and nothing is lost', async () => {
    const { documentId } = await makeDraftRelease();
    const updatedAt = await load(author, documentId);
    await publisher.put(editorPath(documentId), { updatedAt, summary: 'Theirs.' }).expect(200);
    const conflict = await author.put(editorPath(documentId), { updatedAt, summary: 'Mine.' }).expect(412);
    expect(conflict.body).toMatchObject({
      error: {
        name: 'PreconditionFailedError',
        message: expect.stringMatching(/^Paula Test saved this on .*\(Africa\/Accra\)/) as string,
        details: {
          savedBy: 'Paula Test',
          timeZone: 'Africa/Accra',
          fields: [{ field: 'summary', theirs: 'Theirs.', yours: 'Mine.' }],
        },
      },
    });
    expect(await draftOf(documentId)).toMatchObject({ summary: 'Theirs.' });
    const { details } = errorOf(conflict) as unknown as { details: { updatedAt: string } };
    const again = { updatedAt: details.updatedAt, summary: 'Mine.' };
    await author.put(editorPath(documentId), again).expect(200);
    expect(await draftOf(documentId)).toMatchObject({ summary: 'Mine.' });
  });

  it('do not disturb each other in different languages', async () => {
    const { documentId } = await makeDraftRelease();
    await publisher.put(editorPath(documentId, '', 'fr'), { title: unique('Titre') }).expect(200);
    const french = documentOf(await publisher.get(editorPath(documentId, '', 'fr')).expect(200));
    await author.put(editorPath(documentId), { summary: 'English words.' }).expect(200);
    await publisher
      .put(editorPath(documentId, '', 'fr'), { updatedAt: french.updatedAt, summary: 'Mots.' })
      .expect(200);
  });

  it('saving at the same moment get one save and one refusal', async () => {
    const { documentId } = await makeDraftRelease();
    const updatedAt = await load(author, documentId);
    const answers = await Promise.all([
      publisher.put(editorPath(documentId), { updatedAt, summary: 'One.' }),
      author.put(editorPath(documentId), { updatedAt, summary: 'Two.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are stopped from publishing over a newer version too', async () => {
    const { documentId } = await makeDraftRelease();
    const updatedAt = await load(publisher, documentId);
    await author.put(editorPath(documentId), { summary: 'Newer.' }).expect(200);
    await publisher.post(editorPath(documentId, 'publish'), { updatedAt, summary: 'Old.' }).expect(412);
  });
});

describe('If-Match', () => {
  const read = (documentId: string) =>
    writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200);

  it('lets a tool save over the version that it has read, and no other', async () => {
    const { documentId } = await makeDraftRelease();
    const { etag = '' } = (await read(documentId)).headers as Record<string, string>;
    const path = `/api/press-releases/${documentId}`;
    const first = await writer.put(path, { summary: 'One.' }).set('If-Match', etag).expect(200);
    expect((first.headers as Record<string, string>).etag).not.toBe(etag);
    const second = await writer.put(path, { summary: 'Two.' }).set('If-Match', etag).expect(412);
    expect(errorOf(second).message).toContain('API token Writing tools saved this on');
    await writer.put(path, { summary: 'Three.' }).set('If-Match', '*').expect(200);
    await writer.put(path, { summary: 'Four.' }).set('If-Match', '"1", nonsense').expect(412);
    await writer.delete(path).set('If-Match', etag).expect(412);
    expect(documentOf(await read(documentId)).summary).toBe('Three.');
  });

  it('guards an action', async () => {
    const { documentId } = await makeDraftRelease();
    const { etag = '' } = (await read(documentId)).headers as Record<string, string>;
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Newer.' }).expect(200);
    await act(documentId, 'release').set('If-Match', etag).expect(412);
  });
});

describe('a bulk action', () => {
  const RELEASES = `/content-manager/collection-types/${RELEASE}/actions`;

  const deleteAll = (documentIds: readonly string[]) =>
    publisher.post(`${RELEASES}/bulkDelete`, { documentIds, locales: ['en'] });

  const makeTwo = async () => {
    const documentIds = [(await makeDraftRelease()).documentId, (await makeDraftRelease()).documentId];
    const drafts = await Promise.all(
      documentIds.map((documentId) =>
        writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200),
      ),
    );
    return {
      documentIds,
      etags: drafts.map(({ headers }) => (headers as Record<string, string>).etag ?? ''),
    };
  };

  const statusesOf = async (documentIds: readonly string[]) => {
    const ask = (documentId: string) => writer.get(`/api/press-releases/${documentId}?status=draft`);
    return (await Promise.all(documentIds.map(ask))).map(({ status }) => status);
  };

  it('is held against nothing as the panel sends it: it names documents, and no version of them', async () => {
    const { documentIds } = await makeTwo();
    await deleteAll(documentIds).expect(200);
    expect(await statusesOf(documentIds)).toEqual([404, 404]);
  });

  it('with If-Match needs the version of each document, whichever comes first', async () => {
    const { documentIds, etags } = await makeTwo();
    for (const etag of etags) await deleteAll(documentIds).set('If-Match', etag).expect(412);
    expect(await statusesOf(documentIds)).toEqual([200, 200]);
    await deleteAll(documentIds).set('If-Match', etags.join(', ')).expect(200);
    expect(await statusesOf(documentIds)).toEqual([404, 404]);
  });
});

describe('the state of translations', () => {
  const words = () => ({ title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' });
  const save = (documentId: string, locale: string, data: object) =>
    writer.put(`/api/press-releases/${documentId}?locale=${locale}`, data).expect(200);

  const statesOf = async (documentId: string, query = '') => {
    const response = await writer.get(`/api/translations/status?pageSize=100${query}`).expect(200);
    return documentsOf(response).find((document) => document.documentId === documentId)?.translations;
  };

  it('is missing, current, outdated after a change of the source, and current once confirmed', async () => {
    const { documentId } = await makeDraftRelease();
    expect(await statesOf(documentId)).toEqual({ en: 'source', fr: 'missing', es: 'missing', ar: 'missing' });
    await save(documentId, 'fr', words());
    expect(await statesOf(documentId)).toMatchObject({ fr: 'current' });
    await save(documentId, 'en', { summary: 'Changed.' });
    expect(await statesOf(documentId)).toMatchObject({ fr: 'outdated' });
    await save(documentId, 'fr', { subtitle: 'Une coquille' });
    expect(await statesOf(documentId)).toMatchObject({ fr: 'outdated' });
    const desk = deskOf(await act(documentId, 'confirm-translation', { locale: 'fr' }).expect(200));
    expect(languageOf(desk, 'fr').translation).toBe('current');
  });

  it('names the fields of the source that changed', async () => {
    const { documentId } = await makeReleased();
    await save(documentId, 'fr', words());
    await act(documentId, 'release').expect(200);
    await save(documentId, 'en', { summary: 'Corrected.' });
    const notes = { en: 'The summary was wrong.' };
    const desk = deskOf(
      await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes }).expect(200),
    );
    expect(languageOf(desk, 'fr')).toMatchObject({ translation: 'outdated', changedInSource: ['summary'] });
  });

  it('does not follow what all languages share', async () => {
    const { documentId } = await makeDraftRelease();
    await save(documentId, 'fr', words());
    await save(documentId, 'en', { imageCredit: 'IOM' });
    expect(await statesOf(documentId)).toMatchObject({ fr: 'current' });
  });

  it('can be asked for by language and state', async () => {
    const { documentId } = await makeDraftRelease();
    await save(documentId, 'fr', words());
    expect(await statesOf(documentId, '&locale=fr&state=missing')).toBeUndefined();
    expect(await statesOf(documentId, '&locale=es&state=missing')).toBeDefined();
  });

  it('is refused for parameters that it does not know, by name', async () => {
    for (const [query, name] of [
      ['locale=xx', 'locale'],
      ['state=lost', 'state'],
      ['page=0', 'page'],
      ['pageSize=1000', 'pageSize'],
      ['colour=red', 'colour'],
    ]) {
      const refusal = await writer.get(`/api/translations/status?${query ?? ''}`).expect(400);
      expect(errorOf(refusal).details.errors?.[0]?.path).toEqual([name]);
    }
  });
});
