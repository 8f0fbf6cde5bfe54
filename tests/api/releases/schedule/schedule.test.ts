import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { anonymous, documentOf, paragraph, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, deskOf } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { employ, type Staff } from '../../../support/staff';
import { until } from '../../../support/until';
import { uploadPicture } from '../../../support/upload';

const SECOND = 1000; // milliseconds

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * SECOND).toISOString();

const statusOf = async (documentId: string, query = ''): Promise<number> =>
  (await anonymous().get(`/api/press-releases/${documentId}${query}`)).status;

const untilPublic = (documentId: string) =>
  until(
    () => statusOf(documentId),
    (status) => status === 200,
  );

let publisher: Staff;
let database: Client;

beforeAll(async () => {
  database = await openDatabase();
  publisher = await employ('Paula', 'Publisher');
});

afterAll(() => database.end());

const deskFor = async (documentId: string) =>
  deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));

describe('a scheduled release', () => {
  it('goes out at its time by itself, in all languages that were ready', async () => {
    const { documentId } = await makeDraftRelease();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    const releaseAt = inSeconds(2);
    await act(documentId, 'schedule', { releaseAt }).expect(200);
    expect(await statusOf(documentId)).toBe(404);
    await untilPublic(documentId);
    expect(await statusOf(documentId, '?locale=fr')).toBe(200);
    const release = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    expect(release.state).toBe('released');
    expect(Date.parse(release.releasedAt as string)).toBeGreaterThanOrEqual(Date.parse(releaseAt));
  });

  it('says in the metrics and in the log how late it was, and nothing else of itself', async () => {
    const { documentId, title } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inSeconds(1) }).expect(200);
    await untilPublic(documentId);
    const log = await until(
      () => Promise.resolve(readFileSync(process.env.NEWSROOM_LOG ?? '', 'utf8')),
      (text) => text.includes(documentId),
    );
    expect(log).toMatch(new RegExp(`Released press release ${documentId}, \\d+\\.\\d s after its time\\.`));
    expect(log).not.toContain(title);
    const metrics = (await anonymous().get('/metrics').expect(200)).text;
    expect(metrics).toMatch(/dateline_release_delay_seconds_count [1-9]/);
  });

  it('goes out at its time though its date was moved behind it, and is dated then', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inSeconds(4) }).expect(200);
    const later = { releasedAt: '2040-06-01T10:00:00.000Z' };
    await writer.put(`/api/press-releases/${documentId}`, later).expect(200);
    await untilPublic(documentId);
    const { releasedAt } = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
    expect(Date.parse(String(releasedAt))).toBeLessThanOrEqual(Date.now());
  });

  it('goes out at the last time that it was given', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inSeconds(3600) }).expect(200);
    await act(documentId, 'schedule', { releaseAt: inSeconds(1) }).expect(200);
    await untilPublic(documentId);
  });

  it('does not go out when the schedule was cancelled, or moved', async () => {
    const cancelled = await makeDraftRelease();
    const moved = await makeDraftRelease();
    const witness = await makeDraftRelease();
    await act(cancelled.documentId, 'schedule', { releaseAt: inSeconds(2) }).expect(200);
    await act(moved.documentId, 'schedule', { releaseAt: inSeconds(2) }).expect(200);
    await act(witness.documentId, 'schedule', { releaseAt: inSeconds(3) }).expect(200);
    await act(cancelled.documentId, 'cancel-schedule').expect(200);
    await act(moved.documentId, 'schedule', { releaseAt: inSeconds(3600) }).expect(200);
    await untilPublic(witness.documentId);
    expect([await statusOf(cancelled.documentId), await statusOf(moved.documentId)]).toEqual([404, 404]);
  });

  it('is released once when a publisher releases it before', async () => {
    const { documentId } = await makeDraftRelease();
    const witness = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inSeconds(2) }).expect(200);
    await act(witness.documentId, 'schedule', { releaseAt: inSeconds(3) }).expect(200);
    await act(documentId, 'release').expect(200);
    await untilPublic(witness.documentId);
    const history = await publisher.get(`/newsroom/history/api::press-release.press-release/${documentId}`);
    const releases = (history.body as { data: { action: string }[] }).data.filter(
      ({ action }) => action === 'release',
    );
    expect(releases).toHaveLength(1);
  });

  it.each([
    ['was deleted', 'delete from files where id = $1'],
    ['has other bytes', "update files set digest = repeat('0', 64) where id = $1"],
    ['says something else', "update files set alternative_text = 'x' where id = $1"],
  ])(
    'is suspended when its picture %s past the editors, and goes out when it is approved again',
    async (_how, change) => {
      const image = await uploadPicture({ alternativeText: 'A flag' });
      const { documentId } = await makeDraftRelease({ image });
      await act(documentId, 'schedule', { releaseAt: inSeconds(3) }).expect(200);
      await database.query(change, [image]);
      const suspended = await until(
        () => deskFor(documentId),
        ({ note }) => note !== null,
      );
      expect(suspended.state).toBe('inReview');
      expect(suspended.note).toBe(
        'The schedule is suspended: what would go out is not what was approved any more (en: image). A publisher approves it again.',
      );
      expect(await statusOf(documentId)).toBe(404);
      await act(documentId, 'schedule', { releaseAt: inSeconds(1) }).expect(200);
      await untilPublic(documentId);
      expect((await deskFor(documentId)).note).toBeNull();
    },
  );

  it('stays back when its contact is public no more, and goes out by itself once it is', async () => {
    const { documentId, contacts } = documentOf(
      await writer.get(
        `/api/press-releases/${(await makeDraftRelease()).documentId}?status=draft&populate=contacts`,
      ),
    ) as unknown as { documentId: string; contacts: { documentId: string }[] };
    const contact = `/content-manager/collection-types/api::contact.contact/${contacts[0]?.documentId ?? ''}`;
    await act(documentId, 'schedule', { releaseAt: inSeconds(2) }).expect(200);
    await publisher.post(`${contact}/actions/unpublish?locale=en`).expect(200);
    const failed = await until(
      () => deskFor(documentId),
      ({ note }) => note !== null,
    );
    expect(failed.note).toContain('Publish the press contact first');
    await publisher.post(`${contact}/actions/publish?locale=en`).expect(200);
    await untilPublic(documentId);
  });
});
