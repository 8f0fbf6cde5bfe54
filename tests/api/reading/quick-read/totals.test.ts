import type { Client } from 'pg';
import { anonymous, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { until } from '../../../support/until';

let database: Client;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(async () => {
  await database.end();
});

const counted = async (list: string, locale: string): Promise<number> => {
  const answer: { body: unknown } = await anonymous()
    .get(`/api/${list}?locale=${locale}&pagination[pageSize]=1`)
    .expect(200);
  return (answer.body as { meta: { pagination: { total: number } } }).meta.pagination.total;
};

/** The total once the newsroom has heard of what others wrote straight into the database. */
const heard = (list: string, locale: string, total: number): Promise<number> =>
  until(
    () => counted(list, locale),
    (answer) => answer === total,
  );

/** What there is, looked at row by row. */
const there = async (table: string, locale: string): Promise<number> => {
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from ${table} where published_at is not null and locale = $1`,
    [locale],
  );
  return rows[0]?.count ?? NaN;
};

describe('the total of a list', () => {
  it('grows by a release that goes out, not by its draft, and shrinks when it is withdrawn', async () => {
    const before = await counted('press-releases', 'en');
    const { documentId } = await makeDraftRelease();
    expect(await counted('press-releases', 'en')).toBe(before);
    await act(documentId, 'release').expect(200);
    expect(await counted('press-releases', 'en')).toBe(before + 1);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await counted('press-releases', 'en')).toBe(before);
  });

  it('stays when what is public is corrected', async () => {
    const { documentId } = await makeReleased();
    const before = await counted('press-releases', 'en');
    await writer.put(`/api/press-releases/${documentId}`, { title: 'Another title' }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    expect(await counted('press-releases', 'en')).toBe(before);
  });

  it('counts each language alone', async () => {
    const [english, french] = [await counted('pages', 'en'), await counted('pages', 'fr')];
    const page = await makePage();
    await writer
      .put(`/api/pages/${page.documentId}?locale=fr&status=published`, { title: 'Page' })
      .expect(200);
    expect(await counted('pages', 'en')).toBe(english + 1);
    expect(await counted('pages', 'fr')).toBe(french + 1);
  });

  it('is right after several wrote at once, and one of them failed', async () => {
    const insert = (client: Client, name: string) =>
      client.query(`insert into topics (document_id, locale, name, slug, published_at)
        select '${name}' || n, 'ar', '${name}' || n, '${name}' || n, now() from generate_series(1, 10) n`);
    const clients = await Promise.all([openDatabase(), openDatabase(), openDatabase()]);
    const before = await counted('topics', 'ar');
    for (const client of clients) await client.query('begin');
    for (const [index, client] of clients.entries()) await insert(client, `total${index}x`);
    await clients[0].query('rollback');
    await clients[1].query('commit');
    await clients[2].query('commit');
    await Promise.all(clients.map((client) => client.end()));
    expect(await there('topics', 'ar')).toBe(before + 20);
    await heard('topics', 'ar', before + 20);
    await database.query(`update topics set published_at = null where slug like 'total1x%'`);
    await heard('topics', 'ar', before + 10);
    await database.query(`delete from topics where slug like 'total_x%'`);
    await heard('topics', 'ar', before);
  });
});
