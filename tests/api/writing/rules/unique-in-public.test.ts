import type { Client } from 'pg';
import type { Test } from 'supertest';
import { documentOf, errorOf, refusedFields, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { until } from '../../../support/until';

let database: Client;
let other: Client;

beforeAll(async () => {
  database = await openDatabase();
  other = await openDatabase();
});

afterAll(async () => {
  await other.end();
  await database.end();
});

/** How many connections of the newsroom wait for a lock that somebody else holds. */
const waiting = async (): Promise<number> =>
  (
    await database.query(
      'select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0',
    )
  ).rowCount ?? 0;

/** Asks while a row that nobody can see yet is on its way in, and lets that row be first. */
const answerAfter = async (statement: string, values: unknown[], ask: () => Test) => {
  await other.query('begin');
  await other.query(statement, values);
  const answer = ask().then((response) => response);
  await until(waiting, (count) => count > 0);
  await other.query('commit');
  return answer;
};

describe('what is unique in public and gets there past every rule', () => {
  it('is refused as the rule would, as the slug of a release', async () => {
    const slug = unique('raced');
    const { documentId } = await makeDraftRelease({ slug });
    const refused = await answerAfter(
      `insert into press_releases (document_id, locale, slug, title, state, published_at)
       values ($1, 'en', $2, 'Raced', 'released', now())`,
      [unique('raced'), slug],
      () => act(documentId, 'release'),
    );
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['slug']]);
    expect(errorOf(refused).details.errors?.[0]?.message).toBe(
      `"${slug}" is taken by another document in this language. Choose another, or leave it empty.`,
    );
    expect((await act(documentId, 'release')).status).toBe(200);
  });

  it('is refused as the slug of a topic', async () => {
    const slug = unique('raced');
    const { documentId } = documentOf(await writer.post('/api/topics', { name: 'x', slug }).expect(201));
    const refused = await answerAfter(
      `insert into topics (document_id, locale, slug, name, published_at) values ($1, 'en', $2, 'Raced', now())`,
      [unique('raced'), slug],
      () => writer.put(`/api/topics/${documentId}?status=published`, {}),
    );
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['slug']]);
  });

  it('is refused as the slug of a page, wherever the other stands', async () => {
    const slug = unique('raced');
    const { documentId } = await makePage({ slug }, 'draft');
    const refused = await answerAfter(
      `insert into pages (document_id, locale, slug, path, title, is_home, published_at)
       values ($1, 'en', $2, $3, 'Raced', false, now())`,
      [unique('raced'), slug, `/elsewhere/${slug}`],
      () => writer.put(`/api/pages/${documentId}?status=published`, {}),
    );
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['slug']]);
  });

  it('is refused as the path of a redirect', async () => {
    const from = `/${unique('raced')}`;
    const { documentId } = documentOf(await writer.post('/api/redirects', { from, to: '/' }).expect(201));
    const refused = await answerAfter(
      `insert into redirects (document_id, "from", "to", published_at) values ($1, $2, '/x', now())`,
      [unique('raced'), from],
      () => writer.put(`/api/redirects/${documentId}?status=published`, {}),
    );
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['from']]);
    expect(errorOf(refused).details.errors?.[0]?.message).toBe(
      `There is a redirect from ${from} already. Change that one.`,
    );
  });

  it('is refused as the code of a partner country', async () => {
    const refused = await answerAfter(
      `insert into partner_countries (document_id, locale, iso_code, name) values ($1, 'en', 'MT', 'Malta')`,
      [unique('raced')],
      () => writer.post('/api/partner-countries', { isoCode: 'MT' }),
    );
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['isoCode']]);
    expect(errorOf(refused).details.errors?.[0]?.message).toBe(
      'Malta (MT) is among the partner countries already. Edit that entry.',
    );
  });
});

describe('while a slug is being given out elsewhere', () => {
  it('a draft is saved without waiting', async () => {
    const { documentId } = await makeDraftRelease();
    const taken = await makeDraftRelease({ slug: unique('taken') });
    await act(taken.documentId, 'release').expect(200);
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `slug:api::press-release.press-release:en:${String(taken.slug)}`,
    ]);
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Another sentence.' }).expect(200);
    await writer.put(`/api/press-releases/${documentId}`, { slug: unique('typed') }).expect(200);
    const refused = await writer.put(`/api/press-releases/${documentId}`, { slug: taken.slug });
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['slug']]);
    const held = await database.query(
      "select from pg_locks where locktype = 'advisory' and pid = $1 and granted",
      [(other as unknown as { processID: number }).processID],
    );
    expect(held.rowCount).toBe(1);
    await other.query('rollback');
  });
});

describe('while another slug of the type is being given out', () => {
  it('a release goes out without waiting', async () => {
    const { documentId } = await makeDraftRelease();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      'slug:api::press-release.press-release:en:another',
    ]);
    await act(documentId, 'release').expect(200);
    await other.query('rollback');
  });

  it('a release of a series goes out without waiting for the one before', async () => {
    const series = unique('statement');
    const { documentId } = await makeDraftRelease({ slug: `${series}-2` });
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `slug:api::press-release.press-release:en:${series}-1`,
    ]);
    await act(documentId, 'release').expect(200);
    await other.query('rollback');
  });

  it('a number in place of a slug that was taken is not the one that is being given out', async () => {
    const slug = unique('twin');
    const first = await makeDraftRelease({ slug });
    const second = await makeDraftRelease({ slug });
    await act(first.documentId, 'release').expect(200);
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `slug:api::press-release.press-release:en:${slug}-2`,
    ]);
    const released = act(second.documentId, 'release').then((response) => response);
    await until(waiting, (count) => count > 0);
    await other.query(
      `insert into press_releases (document_id, locale, slug, title, state, published_at)
       values ($1, 'en', $2, 'Raced', 'released', now())`,
      [unique('raced'), `${slug}-2`],
    );
    await other.query('commit');
    expect((await released).status).toBe(200);
    const { rows } = await database.query(
      'select slug from press_releases where document_id = $1 and published_at is not null',
      [second.documentId],
    );
    expect(rows).toEqual([{ slug: `${slug}-3` }]);
  });
});

describe('the slugs that begin alike', () => {
  it.each(['press_releases', 'pages', 'topics'])(
    'are found by an index whatever the collation: %s',
    async (table) => {
      const { rows } = await database.query<{ indexdef: string }>(
        "select indexdef from pg_indexes where tablename = $1 and indexdef like '%slug text_pattern_ops%'",
        [table],
      );
      expect(rows).toHaveLength(1);
    },
  );
});

describe('a write that the database broke off', () => {
  it('is done again: two writers who wait for one another both end', async () => {
    const { documentId, slug } = await makeDraftRelease();
    await other.query('begin');
    await other.query("set local deadlock_timeout = '1min'"); // the newsroom is the one that is broken off
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `slug:api::press-release.press-release:en:${String(slug)}`,
    ]);
    const released = act(documentId, 'release').then((response) => response);
    await until(waiting, (count) => count > 0);
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`document:${documentId}`]);
    await other.query('commit');
    expect((await released).status).toBe(200);
  });
});
