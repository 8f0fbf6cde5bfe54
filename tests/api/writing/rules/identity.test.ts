import { documentOf, refusedFields, unique, writer } from '../../../support/api';
import { act, deskOf, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const COLLECTIONS = '/content-manager/collection-types';
const RELEASES = `${COLLECTIONS}/api::press-release.press-release`;
const SITE = '/content-manager/single-types/api::site.site';

let author: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
});

const desk = async (documentId: string) =>
  deskOf(await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200));

const embargoOf = async (documentId: string): Promise<unknown> =>
  documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200)).embargoedUntil;

/** What of a scheduled release under embargo must stay, whoever writes what. */
const makeScheduled = async () => {
  const embargoedUntil = inHours(5);
  const { documentId } = await makeDraftRelease({ embargoedUntil });
  await act(documentId, 'schedule', { releaseAt: inHours(6) }).expect(200);
  return { documentId, embargoedUntil };
};

describe('a new document that brings the documentId of another', () => {
  it('is refused, and the other one keeps its state, its schedule and its embargo', async () => {
    const { documentId, embargoedUntil } = await makeScheduled();
    const body = { documentId, title: 'x' };
    const refused = await author.post(`${RELEASES}?locale=fr`, body).expect(400);
    expect(refusedFields(refused)).toEqual(['documentId']);
    expect(await desk(documentId)).toMatchObject({ state: 'scheduled', embargoedUntil });
    expect(await embargoOf(documentId)).toBe(embargoedUntil);
  });

  it('is refused where it is published at once', async () => {
    const { documentId } = await makeReleased();
    const body = { documentId, title: 'x' };
    await administrator().post(`${RELEASES}/actions/publish?locale=fr`, body).expect(400);
    expect((await desk(documentId)).state).toBe('released');
  });

  it.each(['contact', 'topic', 'organisation', 'partner-country', 'page', 'redirect', 'partner-webhook'])(
    'is refused for the type %s',
    async (type) => {
      const body = { documentId: 'abcdefghijklmnopqrstuvwx', title: 'x', name: 'x' };
      const refused = await administrator().post(`${COLLECTIONS}/api::${type}.${type}?locale=en`, body);
      expect(refused.status).toBe(400);
      expect(refusedFields(refused)).toEqual(['documentId']);
    },
  );

  it('is refused with the id of a row', async () => {
    const refused = await author.post(`${RELEASES}?locale=en`, { id: 999_999_999, title: 'x' }).expect(400);
    expect(refusedFields(refused)).toEqual(['id']);
  });
});

describe('a save that brings another documentId', () => {
  it('is refused: no language moves to another document', async () => {
    const { documentId } = await makeScheduled();
    const mine = await makeDraftRelease();
    const refused = await author.put(editorPath(mine.documentId), { documentId, title: 'x' }).expect(400);
    expect(refusedFields(refused)).toEqual(['documentId']);
    await author.put(editorPath(mine.documentId, '', 'fr'), { documentId, title: 'x' }).expect(400);
    const { languages, state } = await desk(documentId);
    expect(state).toBe('scheduled');
    expect(languages.find(({ locale }) => locale === 'fr')?.translation).toBe('missing');
  });

  it('is refused for topics and pages', async () => {
    const [topic, page] = [await makeTopic(), await makePage()];
    for (const [type, { documentId }] of [
      ['topic', topic],
      ['page', page],
    ] as const) {
      const path = `${COLLECTIONS}/api::${type}.${type}/${documentId}?locale=en`;
      await administrator().put(path, { documentId: 'abcdefghijklmnopqrstuvwx' }).expect(400);
    }
  });

  it('is refused for the site', async () => {
    const body = { documentId: 'abcdefghijklmnopqrstuvwx', name: 'x' };
    const refused = await administrator().put(`${SITE}?locale=en`, body).expect(400);
    expect(refusedFields(refused)).toEqual(['documentId']);
  });

  it('is taken with its own, as forms send it', async () => {
    const { documentId } = await makeDraftRelease();
    const body = { documentId, id: 1, title: unique('Mine') };
    expect(documentOf(await author.put(editorPath(documentId), body).expect(200)).title).toBe(body.title);
  });
});

describe('a further language of a release', () => {
  it('comes to the document that is there, whose state, schedule and embargo stay', async () => {
    const { documentId, embargoedUntil } = await makeScheduled();
    const publisher = await employ('Paula', 'Publisher');
    await publisher.put(editorPath(documentId, '', 'fr'), { title: unique('Titre') }).expect(200);
    const { state, languages } = await desk(documentId);
    expect(state).toBe('scheduled');
    expect(languages.find(({ locale }) => locale === 'fr')?.translation).not.toBe('missing');
    expect(await embargoOf(documentId)).toBe(embargoedUntil);
  });
});

describe('a copy', () => {
  it('is a new document, whatever documentId its form sends', async () => {
    const { documentId } = await makeReleased();
    const body = { documentId, id: 1, title: unique('Copy') };
    const copy = documentOf(await author.post(`${RELEASES}/clone/${documentId}?locale=en`, body).expect(200));
    expect(copy.documentId).not.toBe(documentId);
  });

  it('begins without anything of the life of the original', async () => {
    const { documentId } = await makeReleased();
    const note = 'It said four. It was five.';
    const correction = { kind: 'correction', locales: ['en'], notes: { en: note } };
    await act(documentId, 'correct', correction).expect(200);
    const corrections = [{ date: inHours(0), note }];
    const ways: [string, object][] = [
      [
        `${RELEASES}/clone/${documentId}?locale=en`,
        { title: unique('Copy'), slug: null, corrections, state: 'released' },
      ],
      [`${RELEASES}/clone/${documentId}?locale=en`, { title: unique('Copy'), slug: null }],
    ];
    for (const [path, body] of ways) {
      const answer = await author.post(path, body);
      expect(answer.status).toBe(200);
      const copy = documentOf(answer);
      const stored = documentOf(
        await writer.get(`/api/press-releases/${copy.documentId}?status=draft&populate=corrections`),
      );
      expect(stored).toMatchObject({
        state: 'draft',
        corrections: [],
        releasedAt: null,
        embargoedUntil: null,
      });
      expect(stored).toMatchObject({ releaseAt: null, releaseTimeZone: null });
      await act(copy.documentId, 'release').expect(200);
      const released = await writer.get(`/api/press-releases/${copy.documentId}?populate=corrections`);
      expect(documentOf(released)).toMatchObject({ state: 'released', corrections: [] });
    }
  });
});

describe('a part of a document', () => {
  it('is never that of another, whatever id it brings', async () => {
    const contact = (await makeContact()).documentId;
    const quotes = [{ text: 'Said.', speaker: 'Ama' }];
    const theirs = await makeDraftRelease({ quotes, contacts: [contact] });
    const path = `/api/press-releases/${theirs.documentId}?status=draft&populate=quotes`;
    const { quotes: stored } = documentOf(await writer.get(path)) as unknown as { quotes: { id: number }[] };
    const stolen = [{ id: stored[0]?.id, text: 'Stolen.', speaker: 'Somebody else' }];
    const made = await author.post(`${RELEASES}?locale=en`, { title: unique('Thief'), quotes: stolen });
    expect(made.status).toBe(201);
    const mine = await makeDraftRelease();
    await author.put(editorPath(mine.documentId), { quotes: stolen }).expect(400);
    expect(documentOf(await writer.get(path)).quotes).toMatchObject([{ id: stored[0]?.id, speaker: 'Ama' }]);
  });
});
