import type { Client } from 'pg';
import { anonymous, previewing, unique, writer } from '../../../support/api';
import { EARLY_READING, makeToken } from '../../../support/api-token';
import { act, inHours } from '../../../support/editorial';
import { openDatabase } from '../../../support/database';
import { makeDraftRelease } from '../../../support/factories';
import { administrator, employ } from '../../../support/staff';

const PATHS = ['/api/embargoed/press-releases', '/api/embargoed/press.ninjs'];

const makeEmbargoed = async (): Promise<{ documentId: string; title: string }> => {
  const title = unique('Early');
  const { documentId } = await makeDraftRelease({ title });
  await act(documentId, 'schedule', { releaseAt: inHours(3), embargoedUntil: inHours(2) }).expect(200);
  return { documentId, title };
};

const dataOf = (response: { body: unknown }) => (response.body as { data: Record<string, unknown>[] }).data;

const find = (response: { body: unknown }, title: string) =>
  dataOf(response).find((item) => item.title === title);

describe('releases under embargo', () => {
  it.each(PATHS)('are at %s only for tokens of that very permission', async (path) => {
    await anonymous().get(path).expect(403);
    await previewing(path).expect(403);
    await writer.get(path).expect(403);
    await (await makeToken('read-only', null)).read(path).expect(403);
    await (await makeToken('full-access', null)).read(path).expect(403);
    await (await makeToken('custom', ['api::contact.contact.find'])).read(path).expect(403);
    const response = await (await makeToken('custom', [EARLY_READING])).read(path).expect(200);
    expect(response.headers['cache-control']).toBe('private, no-store');
    expect(response.headers.etag).toBeUndefined();
  });

  it('come with the end of the embargo, and stay secret elsewhere', async () => {
    const { title, documentId } = await makeEmbargoed();
    const token = await makeToken('custom', [EARLY_READING]);
    const early = find(await token.read('/api/embargoed/press-releases').expect(200), title);
    expect(early).toMatchObject({
      documentId,
      summary: 'What happened, in a sentence.',
      datelineCity: 'Accra',
    });
    expect(early?.embargoNote).toMatch(/^EMBARGOED UNTIL \d+ \w+ \d{4}, \d\d:\d\d \(Africa\/Accra\)$/);
    const news = find(await token.read('/api/embargoed/press.ninjs').expect(200), title);
    expect(news).toMatchObject({
      pubStatus: 'withheld',
      edNote: early?.embargoNote,
      embargoedUntil: early?.embargoedUntil,
    });
    for (const path of [
      '/api/feeds/press.ninjs',
      '/api/press-releases',
      `/api/press-releases/${documentId}/press-kit`,
    ]) {
      expect((await token.read(path)).text).not.toContain(title);
    }
  });

  it('are there only while they are approved', async () => {
    const { title, documentId } = await makeEmbargoed();
    const draft = unique('Draft');
    await makeDraftRelease({ title: draft, embargoedUntil: inHours(5) });
    const token = await makeToken('custom', [EARLY_READING]);
    const response = await token.read('/api/embargoed/press-releases').expect(200);
    expect(find(response, title)).toBeDefined();
    expect(find(response, draft)).toBeUndefined();
    await act(documentId, 'cancel-schedule').expect(200);
    expect(find(await token.read('/api/embargoed/press-releases').expect(200), title)).toBeUndefined();
  });

  it('refuse parameters that there are not', async () => {
    const token = await makeToken('custom', [EARLY_READING]);
    await token.read('/api/embargoed/press-releases?status=draft').expect(400);
    await token.read('/api/embargoed/press.ninjs?locale=de').expect(400);
  });
});

describe('more releases under embargo than one answer has', () => {
  let database: Client;

  beforeAll(async () => {
    database = await openDatabase();
    const { documentId } = await makeEmbargoed();
    await database.query(
      `insert into press_releases select (jsonb_populate_record(p, jsonb_build_object(
         'id', nextval('press_releases_id_seq'), 'document_id', 'crowd-' || number))).*
       from press_releases p, generate_series(1, 101) number where p.document_id = $1 and p.published_at is null`,
      [documentId],
    );
  });

  afterAll(async () => {
    await database.query(`delete from press_releases where document_id like 'crowd-%'`);
    await database.end();
  });

  it.each(PATHS)('are all counted at %s', async (path) => {
    const response = await (await makeToken('custom', [EARLY_READING])).read(path).expect(200);
    const { meta } = response.body as { meta: { total: number } };
    expect(dataOf(response)).toHaveLength(100);
    expect(meta.total).toBeGreaterThan(101);
  });
});

describe('a token that is revoked', () => {
  it('reads nothing from then on', async () => {
    const token = await makeToken('custom', [EARLY_READING]);
    await token.read('/api/embargoed/press.ninjs').expect(200);
    await administrator().delete(`/admin/api-tokens/${token.id}`).expect(200);
    const refused = await token.read('/api/embargoed/press.ninjs');
    expect([401, 403]).toContain(refused.status);
  });
});

describe('the log of reads', () => {
  it('tells staff which token read which release, and when', async () => {
    const { documentId, title } = await makeEmbargoed();
    const token = await makeToken('custom', [EARLY_READING]);
    await token.read('/api/embargoed/press.ninjs').expect(200);
    const response = await administrator()
      .get(`/newsroom/embargoed-reads?documentId=${documentId}`)
      .expect(200);
    const [read] = dataOf(response);
    expect(read).toMatchObject({ tokenName: token.name, path: '/api/embargoed/press.ninjs' });
    expect(read?.releases).toContainEqual({ documentId, locale: 'en', title });
    expect(Date.parse(String(read?.at))).toBeGreaterThan(Date.now() - 600_000);
  });

  it('is for signed-in staff', async () => {
    await anonymous().get('/newsroom/embargoed-reads').expect(401);
    const author = await employ('Abena', 'Author');
    await author.get('/newsroom/embargoed-reads').expect(200);
  });
});
