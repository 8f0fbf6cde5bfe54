import type { Addressees, ReleaseNote, UnreadNote } from '../../../../src/desk/contract/notes';
import { anonymous, documentOf, errorOf, refusedFields, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { makeDraftRelease } from '../../../support/factories';
import { employ, editorPath, type Staff } from '../../../support/staff';

/** Others of the newsroom are called Paula, too. */
const PAULA = unique('Paula');
const TARIQ = unique('Tariq');

let author: Staff;
let publisher: Staff;
let translator: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
  publisher = await employ(PAULA, 'Publisher');
  translator = await employ(TARIQ, 'Translator: français (fr)');
});

const pathOf = (documentId: unknown) => `/newsroom/press-releases/${String(documentId)}/notes`;
interface Answer {
  readonly body: unknown;
}

const notesIn = ({ body }: Answer) => (body as { data: ReleaseNote[] }).data;
const addresseesIn = ({ body }: Answer) => (body as { data: Addressees[] }).data;
const unseenIn = ({ body }: Answer) => (body as { data: UnreadNote[] }).data;

const addresseesOf = async (who: Staff, documentId: unknown) =>
  addresseesIn(await who.get(`${pathOf(documentId)}/addressees`).expect(200));
const namesOf = (groups: readonly Addressees[], audience: string, locale: string | null = null) =>
  groups.find((group) => group.audience === audience && group.locale === locale)?.names ?? [];
const unreadOf = async (who: Staff) => unseenIn(await who.get('/newsroom/unread-notes').expect(200));

/** A release that the author wrote in the panel. */
const written = async (): Promise<string> => {
  const { documentId } = await makeDraftRelease();
  await author.put(editorPath(documentId), { summary: 'Written by Ama.' }).expect(200);
  return documentId;
};

describe('a note on a release', () => {
  it('is told to those whom it is for, until they have seen it', async () => {
    const documentId = await written();
    const note = { text: 'Is the figure right?', audience: 'authors' };
    const notes = notesIn(await publisher.post(pathOf(documentId), note).expect(200));
    expect(notes).toMatchObject([
      { author: `${PAULA} Test`, text: note.text, audience: 'authors', locale: null, told: ['Ama Test'] },
    ]);
    const { title } = documentOf(
      await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200),
    );
    expect(await unreadOf(author)).toMatchObject([
      { documentId, titles: { en: title }, author: `${PAULA} Test`, text: note.text },
    ]);
    expect(await unreadOf(publisher)).toEqual([]);
    await author.post(`${pathOf(documentId)}/seen`).expect(200);
    expect(await unreadOf(author)).toEqual([]);
  });

  it('names those who would be told before it is sent: never the one who writes', async () => {
    const documentId = await written();
    const groups = await addresseesOf(publisher, documentId);
    expect(namesOf(groups, 'authors')).toEqual(['Ama Test']);
    expect(namesOf(groups, 'everybody')).toEqual(['Ama Test']);
    expect(namesOf(groups, 'publishers')).not.toContain(`${PAULA} Test`);
    expect(namesOf(groups, 'translators', 'fr')).toContain(`${TARIQ} Test`);
    expect(namesOf(groups, 'translators', 'es')).not.toContain(`${TARIQ} Test`);
    expect(namesOf(groups, 'translators', 'fr')).not.toContain('Ama Test');
    expect(namesOf(await addresseesOf(author, documentId), 'publishers')).toContain(`${PAULA} Test`);
  });

  it('is answered: whoever wrote one has worked on the release', async () => {
    const documentId = await written();
    await translator.post(pathOf(documentId), { text: 'A question.', audience: 'authors' }).expect(200);
    const answer = { text: 'An answer.', audience: 'everybody' };
    const notes = notesIn(await author.post(pathOf(documentId), answer).expect(200));
    expect(notes.map(({ text, told }) => [text, told])).toEqual([
      ['A question.', ['Ama Test']],
      ['An answer.', [`${TARIQ} Test`]],
    ]);
  });

  it('is in no history and no public answer, and goes with the release', async () => {
    const documentId = await written();
    await publisher.post(pathOf(documentId), { text: 'Secretword', audience: 'authors' }).expect(200);
    const { text } = await author.get(`/newsroom/history/api::press-release.press-release/${documentId}`);
    const { text: draft } = await writer.get(`/api/press-releases/${documentId}?status=draft&populate=*`);
    expect(`${text}${draft}`).not.toContain('Secretword');
    await anonymous().get(pathOf(documentId)).expect(401);
    await publisher.delete(editorPath(documentId, '', '*')).expect(200);
    await publisher.get(pathOf(documentId)).expect(404);
    expect(await unreadOf(author)).not.toContainEqual(expect.objectContaining({ documentId }));
    const database = await openDatabase();
    const { rows } = await database.query('select from release_notes where document_id = $1', [documentId]);
    await database.end();
    expect(rows).toEqual([]);
  });

  it.each([
    [{ text: ' ', audience: 'authors' }, ['text']],
    [{ text: 'x'.repeat(2001), audience: 'authors' }, ['text']],
    [{ text: 'x', audience: 'readers' }, ['audience']],
    [{ text: 'x', audience: 'translators' }, ['locale']],
    [{ text: 'x', audience: 'authors', locale: 'fr' }, ['locale']],
    [{ text: 'x', audience: 'authors', public: true }, ['public']],
  ])('is refused, by the name of the field, when it is %j', async (body, fields) => {
    const { documentId } = await makeDraftRelease();
    const answer = await author.post(pathOf(documentId), body).expect(400);
    expect(refusedFields(answer)).toEqual(fields);
  });

  it('is for a release that is there', async () => {
    const answer = await author.post(pathOf('nothing'), { text: 'x', audience: 'authors' }).expect(404);
    expect(errorOf(answer).message).toBe('There is no such press release.');
  });
});
