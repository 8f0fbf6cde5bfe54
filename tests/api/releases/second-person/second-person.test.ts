import {
  anonymous,
  documentOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, deskOf, inHours } from '../../../support/editorial';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';
const RELEASES = `/content-manager/collection-types/${RELEASE}`;
const SITE = '/content-manager/single-types/api::site.site';

let ama: Staff;
let paula: Staff;

beforeAll(async () => {
  ama = await employ('Ama', 'Publisher');
  paula = await employ('Paula', 'Publisher');
});

const words = async () => ({
  ...{ title: unique('Talks'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' },
  contacts: [(await makeContact()).documentId],
});

const write = async (staff: Staff): Promise<string> =>
  documentOf(await staff.post(`${RELEASES}?locale=en`, await words()).expect(201)).documentId;

const actAs = (staff: Staff, documentId: string, action: string, body: object = {}) =>
  staff.post(`/newsroom/press-releases/${documentId}/actions/${action}`, body);

const edit = (staff: Staff, documentId: string, fields: object, locale = 'en') =>
  staff.put(editorPath(documentId, '', locale), fields);

const deskNow = async (documentId: string) =>
  deskOf(await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200)) as unknown as {
    state: string;
    isAlone: boolean;
    note: string | null;
  };

interface Entry {
  readonly action: string;
  readonly by: string;
  readonly isAutomatic: boolean;
  readonly isAlone: boolean;
}

const entryOf = async (documentId: string, action: string): Promise<Entry | undefined> => {
  const answer = await administrator().get(`/newsroom/history/${RELEASE}/${documentId}?locale=en`);
  return (answer.body as { data: Entry[] }).data.find((entry) => entry.action === action);
};

describe('a release that one person wrote and released alone', () => {
  it('says so in the history and on the desk', async () => {
    const documentId = await write(ama);
    await actAs(ama, documentId, 'release').expect(200);
    expect(await entryOf(documentId, 'release')).toMatchObject({ by: 'Ama Test', isAlone: true });
    expect(await deskNow(documentId)).toMatchObject({ state: 'released', isAlone: true });
  });

  it('says so no longer when somebody else has seen a later change', async () => {
    const documentId = await write(ama);
    await actAs(ama, documentId, 'release').expect(200);
    await edit(ama, documentId, { title: unique('Talks') }).expect(200);
    await actAs(paula, documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    expect(await entryOf(documentId, 'edit')).toMatchObject({ by: 'Paula Test', isAlone: false });
    expect((await deskNow(documentId)).isAlone).toBe(false);
  });

  it('is one of two where somebody else wrote a part of it, or released it', async () => {
    const [shared, seen] = [await write(ama), await write(ama)];
    await edit(paula, shared, { title: unique('Talks') }).expect(200);
    await actAs(ama, shared, 'release').expect(200);
    await actAs(paula, seen, 'release').expect(200);
    expect((await deskNow(shared)).isAlone).toBe(false);
    expect((await deskNow(seen)).isAlone).toBe(false);
  });
});

describe('a site that asks for a second person', () => {
  let isNew = false;

  beforeAll(async () => {
    isNew = (await administrator().get(`${SITE}?locale=en`)).status === 404;
    const name = isNew ? { name: 'Office of the tests' } : {};
    await administrator()
      .put(`${SITE}?locale=en`, { ...name, requireSecondPerson: true })
      .expect(200);
  });

  afterAll(async () => {
    if (isNew) await administrator().delete(`${SITE}?locale=en`).expect(200);
    else await administrator().put(`${SITE}?locale=en`, { requireSecondPerson: false }).expect(200);
  });

  it('lets nobody release, schedule or publish the last change of their own', async () => {
    const documentId = await write(ama);
    const refused = await actAs(ama, documentId, 'release').expect(403);
    expect(errorOf(refused).message).toContain('second pair of eyes: Ama Test wrote the last change');
    await actAs(ama, documentId, 'schedule', { releaseAt: inHours(1) }).expect(403);
    await ama.post(editorPath(documentId, 'publish')).expect(403);
    const bulk = { documentIds: [documentId], locales: ['en'] };
    await ama.post(`${RELEASES}/actions/bulkPublish`, bulk).expect(403);
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
    await actAs(paula, documentId, 'release').expect(200);
  });

  it('takes no API token for a person', async () => {
    const documentId = await write(ama);
    expect(errorOf(await act(documentId, 'release').expect(403)).message).toContain('API token');
    await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(403);
    const tools = await makeDraftRelease();
    await act(tools.documentId, 'schedule', { releaseAt: inHours(1) }).expect(403);
    await actAs(ama, tools.documentId, 'release').expect(200);
  });

  it('takes the approval of a schedule for the word of the second person', async () => {
    const documentId = await write(ama);
    await actAs(paula, documentId, 'schedule', { releaseAt: inHours(1), embargoedUntil: null }).expect(200);
    await actAs(ama, documentId, 'release').expect(200);
  });

  it('suspends a schedule whoever changes it', async () => {
    const documentId = await write(ama);
    await actAs(paula, documentId, 'schedule', { releaseAt: inHours(1) }).expect(200);
    await edit(paula, documentId, { title: unique('Talks') }).expect(200);
    expect((await deskNow(documentId)).state).toBe('inReview');
    await actAs(paula, documentId, 'schedule', { releaseAt: inHours(1) }).expect(403);
    await actAs(ama, documentId, 'schedule', { releaseAt: inHours(1) }).expect(200);
  });

  it('asks for it in each language', async () => {
    const documentId = await write(ama);
    await edit(paula, documentId, await words(), 'fr').expect(200);
    await edit(ama, documentId, { title: unique('Talks') }).expect(200);
    await actAs(ama, documentId, 'release').expect(403);
    await actAs(paula, documentId, 'release').expect(403);
    await actAs(administrator(), documentId, 'release').expect(200);
  });

  it('asks for it again before a change is published, as an edit or a correction', async () => {
    const documentId = await write(ama);
    await actAs(paula, documentId, 'release').expect(200);
    await edit(ama, documentId, { title: unique('Talks') }).expect(200);
    const correction = { kind: 'correction', locales: ['en'], notes: { en: 'It was five.' } };
    await actAs(ama, documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(403);
    await actAs(ama, documentId, 'correct', correction).expect(403);
    await actAs(paula, documentId, 'correct', correction).expect(200);
  });

  it('lets a withdrawal through, and asks before what is changed comes back', async () => {
    const documentId = await write(ama);
    await actAs(paula, documentId, 'release').expect(200);
    await actAs(ama, documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await edit(ama, documentId, { title: unique('Talks') }).expect(200);
    await actAs(ama, documentId, 'restore').expect(403);
    await actAs(paula, documentId, 'restore').expect(200);
  });

  it('is not talked out of it by a token', async () => {
    const refused = await writer.put('/api/site', { requireSecondPerson: false }).expect(400);
    expect(refusedFields(refused)).toEqual(['requireSecondPerson']);
  });

  it('does not tell the public', async () => {
    const { text } = await anonymous().get('/api/site?populate=*');
    expect(text).not.toContain('requireSecondPerson');
  });
});

describe('who acted', () => {
  it('is the program where it acts by itself, and the first administrator where that is who acts', async () => {
    const author = await employ('Kofi', 'Author');
    const documentId = await write(ama);
    await actAs(administrator(), documentId, 'schedule', { releaseAt: inHours(1) }).expect(200);
    await edit(author, documentId, { title: unique('Talks') }).expect(200);
    expect(await entryOf(documentId, 'suspend')).toMatchObject({
      by: 'Dateline (automatic)',
      isAutomatic: true,
    });
    expect(await entryOf(documentId, 'schedule')).toMatchObject({
      by: 'First administrator',
      isAutomatic: false,
    });
  });

  it('is told apart in entries of an older version too', async () => {
    const documentId = await write(ama);
    const database = await openDatabase();
    for (const [kind, action] of [
      ['newsroom', 'suspend'],
      ['staff', 'schedule'],
    ])
      await database.query(
        `insert into document_history (uid, document_id, kind, action, actor_kind, actor_name)
         values ($1, $2, 'transition', $3, $4, 'Newsroom')`,
        [RELEASE, documentId, action, kind],
      );
    await database.end();
    expect((await entryOf(documentId, 'suspend'))?.by).toBe('Dateline (automatic)');
    expect((await entryOf(documentId, 'schedule'))?.by).toBe('First administrator');
  });
});
