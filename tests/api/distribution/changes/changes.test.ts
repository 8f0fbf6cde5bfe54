import { entryId, releaseId } from '../../../../src/distribution/feeds/domain/entry-id';
import { anonymous, paragraph, refusedFields, unique, writer } from '../../../support/api';
import { changesAt, followChanges, replay, type Change } from '../../../support/changes';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makeTopic } from '../../../support/factories';
import { openDatabase } from '../../../support/database';

const get = (path: string) => anonymous().get(path);

const change = (documentId: string, fields: object = { summary: unique('Changed') }) =>
  writer.put(`/api/press-releases/${documentId}`, fields).expect(200);

const correct = (documentId: string, note: string) =>
  act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes: { en: note } }).expect(200);

/** What the log says of a release, from a cursor on. */
const changesOf = async (documentId: string, since?: string): Promise<Change[]> =>
  (await followChanges(get, since)).changes.filter((entry) => entry.documentId === documentId);

describe('the changes log', () => {
  it('tells what happened to a release, in order', async () => {
    const slug = unique('first');
    const { documentId } = await makeReleased({ slug });
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    await change(documentId);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await change(documentId, { slug: `${slug}-moved` });
    await correct(documentId, 'It was five.');
    await act(documentId, 'withdraw', { reason: { en: 'Wrong.', fr: 'Faux.' } }).expect(200);
    await act(documentId, 'restore').expect(200);
    await writer.delete(`/api/press-releases/${documentId}?locale=fr`).expect(204);
    const told = (await changesOf(documentId)).map(({ kind, locale, note }) =>
      [kind, locale, note].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      'released en',
      'released fr',
      'edited en',
      'redirected en',
      'corrected en It was five.',
      'withdrawn en Wrong.',
      'withdrawn fr Faux.',
      'released en',
      'released fr',
      'deleted fr Ce communiqué de presse a été retiré.',
    ]);
  });

  it('has the old and the new address of a release that moved', async () => {
    const slug = unique('old');
    const { documentId } = await makeReleased({ slug });
    await change(documentId, { slug: `${slug}-new` });
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const [, moved] = await changesOf(documentId);
    expect(moved).toEqual({
      kind: 'redirected',
      id: releaseId(documentId),
      entryId: entryId(documentId, 'en'),
      documentId,
      locale: 'en',
      slug: `${slug}-new`,
      url: expect.stringMatching(new RegExp(`^http.*/news/${slug}-new$`)) as string,
      from: expect.stringMatching(new RegExp(`^http.*/news/${slug}$`)) as string,
      note: null,
      at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('gives the public state, replayed from the start', async () => {
    const [kept, withdrawn, deleted] = [await makeReleased(), await makeReleased(), await makeReleased()];
    await act(withdrawn.documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await writer.delete(`/api/press-releases/${deleted.documentId}`).expect(204);
    await change(kept.documentId, { slug: unique('moved') });
    await act(kept.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const { changes } = await followChanges(get, undefined, 7);
    const known = replay(changes);
    for (const { documentId } of [kept, withdrawn, deleted]) {
      const answer = await get(`/api/press-releases/${documentId}?fields=slug`);
      const { data } = answer.body as { data: { slug: string } | null };
      expect(known.get(`${documentId} en`) ?? null).toBe(data?.slug ?? null);
    }
    expect(known.has(`${kept.documentId} en`)).toBe(true);
  });

  it('does not tell of what is not public', async () => {
    const { next } = await followChanges(get);
    const { documentId } = await makeDraftRelease();
    const released = await makeReleased();
    await change(released.documentId, { title: unique('Not yet published') });
    expect(await changesOf(documentId, next)).toEqual([]);
    expect((await changesOf(released.documentId, next)).map(({ kind }) => kind)).toEqual(['released']);
  });

  it('says nothing of the text of a release that is gone, and says it again when it is back', async () => {
    const { documentId } = await makeReleased();
    await change(documentId);
    await correct(documentId, 'It was five.');
    const noteOf = async () => (await changesOf(documentId)).find(({ kind }) => kind === 'corrected')?.note;
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await noteOf()).toBeNull();
    await act(documentId, 'restore').expect(200);
    expect(await noteOf()).toBe('It was five.');
  });

  it('keeps the countries and topics of what went public', async () => {
    const topic = await makeTopic();
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    const database = await openDatabase();
    const { rows } = await database.query<{ topics: string[] }>(
      'select topics from public_changes where document_id = $1',
      [documentId],
    );
    await database.end();
    expect(rows[0]?.topics).toContain(topic.slug);
  });
});

describe('a cursor', () => {
  it('stays where it is while nothing happens, and then gives what is new, once', async () => {
    const { documentId } = await makeReleased();
    const [entry] = await changesOf(documentId);
    const { next } = await followChanges(get);
    const page = await changesAt(get, next, 1);
    if (page.data.length === 0) expect(page.meta).toEqual({ next, hasMore: false });
    expect(await changesOf(documentId, next)).toEqual([]);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const told = await changesOf(documentId, next);
    expect(told.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(told).not.toContainEqual(entry);
  });

  it.each(['x', '12345', ''])('that is none (%s) is refused, with how to begin', async (since) => {
    const answer = await get(`/api/changes?since=${since}`).expect(400);
    expect(refusedFields(answer)).toEqual(['since']);
    expect(answer.text).toContain('Begin with /api/changes without since, and follow meta.next.');
  });

  it('of a log that is no more is refused', async () => {
    const { next } = await followChanges(get);
    const [position = ''] = atob(next).split('.');
    const other = btoa(`${position}.1`).replace(/=+$/, '');
    const beyond = btoa(`${Number(position) + 100_000}.1`).replace(/=+$/, '');
    for (const since of [other, beyond]) {
      const answer = await get(`/api/changes?since=${since}`).expect(400);
      expect(refusedFields(answer)).toEqual(['since']);
    }
  });
});

describe('the answer', () => {
  it('is not sent again to who has it', async () => {
    const { documentId } = await makeReleased();
    const { changes } = await followChanges(get);
    expect(changes.some((entry) => entry.documentId === documentId)).toBe(true);
    const first = await get('/api/changes?limit=1').expect(200);
    const { etag = '' } = first.headers as Record<string, string>;
    expect(first.headers['cache-control']).toBe('no-cache');
    const second = await get('/api/changes?limit=1').set('If-None-Match', etag).expect(304);
    expect(second.text).toBe('');
    await get('/api/changes?limit=2').set('If-None-Match', etag).expect(200);
    await anonymous().head('/api/changes').expect(200);
  });

  it('refuses parameters that it does not know', async () => {
    expect(refusedFields(await get('/api/changes?until=1').expect(400))).toEqual(['until']);
  });
});
