import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { isDead, type MoveReport } from '../../src/desk/site-move/domain/move-report';
import type { SiteRecord } from '../../src/desk/site-move/domain/site-record';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { makeRecords, writeSite } from '../support/make-records';
import { startReceiver, type Receiver } from '../support/receiver';
import { finish, startCli, type Finished } from '../support/run-cli';
import { signIn } from '../support/shared-newsroom';
import type { OldSite } from '../support/site-generator/old-site';
import { writeDrupalSite } from '../support/site-generator/write-drupal';
import { writeWordPressSite } from '../support/site-generator/write-wordpress';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const PAUSE = 10; // milliseconds between two looks at how far a run is

const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
let database: TestDatabase;
let newsroom: Instance;
let receiver: Receiver;
let cache: Receiver;
let site: OldSite;

const query = async <Row extends object>(statement: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement)).rows);

const count = async (table: string, where = 'true'): Promise<number> =>
  Number((await query<{ count: string }>(`select count(*) from ${table} where ${where}`))[0]?.count);

/** Looks by one connection: each new one takes as much of a processor as the pause is long. */
const untilMoved = (child: ChildProcess, moved: number): Promise<void> =>
  withClient(database.connection, async (client) => {
    const hasMoved = async (): Promise<boolean> =>
      (await client.query('select from moved_items limit $1', [moved])).rowCount === moved;
    while (child.exitCode === null && !(await hasMoved())) await wait(PAUSE);
  });

const start = (command: string, args: string[]) => startCli(command, args, newsroom.environment);
const run = (command: string, ...args: string[]): Promise<Finished> => finish(start(command, args));
/** As everybody may. */
const read = (path: string) => request(newsroom.url).get(path).expect(200);

/** Called as a picture of the move is, and in the library of nobody yet. */
const OF_STAFF = 'picture-1_0123456789.jpg';

const uploadsOf = ({ environment }: Instance): string => join(environment.PUBLIC_DIR ?? '', 'uploads');

const reportOf = ({ answer }: Finished): MoveReport => JSON.parse(answer) as MoveReport;

beforeAll(async () => {
  site = writeWordPressSite({ folder, seed: 7, documents: 40, pictures: 6 });
  database = await startTestDatabase();
  receiver = await startReceiver();
  cache = await startReceiver();
  newsroom = await startInstance(database, { PURGE_SERVICE: 'varnish', PURGE_ADDRESS: cache.url });
  await request(newsroom.url)
    .post('/content-manager/collection-types/api::partner-webhook.partner-webhook')
    .set('Authorization', `Bearer ${await signIn(newsroom.url)}`)
    .send({ name: 'An agency', url: `${receiver.url}/hook` })
    .expect(201);
});

afterAll(async () => {
  await receiver.close();
  await cache.close();
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a WordPress site', () => {
  const args = () => ['wordpress', ...site.files, '--uploads', site.uploads];

  it('is rehearsed without anything being written', async () => {
    const page = join(folder, 'report.html');
    const { code, answer, output } = await run(
      'migrate',
      ...args(),
      '--publish',
      '--dry-run',
      '--report',
      page,
    );
    expect(output).toMatch(/A rehearsal: this would come over from WordPress/);
    expect(answer).toContain(
      `${site.counts.publicReleases} press releases and ${site.counts.publicPages} pages would be public.`,
    );
    expect(code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<h1>What would come over from WordPress');
    expect(await count('moved_items')).toBe(0);
    expect(await count('files')).toBe(0);
  });

  it('is moved, killed in the midst of it, and goes on to the same result', async () => {
    for (const moved of [2, 20]) {
      const child = start('migrate', [...args(), '--publish']);
      const ended = once(child, 'close');
      await untilMoved(child, moved);
      child.kill('SIGKILL');
      await ended;
    }
    expect(await count('moved_items')).toBeLessThan(38);
    writeFileSync(join(uploadsOf(newsroom), OF_STAFF), 'what staff send up at this moment');
    const finished = await run('migrate', ...args(), '--publish', '--json');
    expect(finished.output).toContain('"isRehearsal": false');
    const report = reportOf(finished);
    expect(finished.code).toBe(0);
    expect(report.public).toEqual({ release: site.counts.publicReleases, page: site.counts.publicPages });
    const releases = 'press_releases where published_at is not null';
    expect(await query(`select count(distinct document_id)::int as count from ${releases}`)).toEqual([
      { count: site.counts.publicReleases },
    ]);
    expect(await count('files')).toBe(site.counts.pictures);
    const titles = await query<{ count: string }>(
      `select count(*) from moved_items where uid = 'api::press-release.press-release' group by document_id having count(*) > 1`,
    );
    expect(titles).toEqual([]);
  });

  it('leaves no file on the disk that nothing knows of', async () => {
    const rows = await query<{ name: string; formats: Record<string, { url: string }> | null }>(
      'select hash || ext as name, formats from files',
    );
    const known = rows.flatMap(({ name, formats }) => [
      name,
      ...Object.values(formats ?? {}).map(({ url }) => url.slice(url.lastIndexOf('/') + 1)),
    ]);
    expect(
      readdirSync(uploadsOf(newsroom))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual([...known, OF_STAFF].sort());
  });

  it('leads from where its pictures and their copies stood to where they are', async () => {
    const shown = await query<{ address: string }>('select address from old_file_addresses where is_shown');
    expect(shown.map(({ address }) => address)).toContain(
      '/wp-content/uploads/2018/07/picture-6-300x200.jpg',
    );
    for (const { address } of shown.slice(0, 3)) {
      const { data } = (await read(`/api/content?path=${address}`)).body as {
        data: { url: string; status: number };
      };
      expect(data.status).toBe(301);
      expect((await fetch(data.url)).headers.get('content-type')).toBe('image/jpeg');
    }
  });

  it('answers at every old address', async () => {
    const list = join(folder, 'addresses.txt');
    writeFileSync(list, site.addresses.map(({ address }) => `${site.address}${address}`).join('\n'));
    const { code, answer } = await run('migrate', 'check', list, '--json');
    const dead = (JSON.parse(answer) as { address: string; status: number; thenStatus?: number }[]).filter(
      ({ status, thenStatus = status }) => status === 404 || ![200, 301].includes(thenStatus),
    );
    expect(dead).toEqual([]);
    expect(code).toBe(0);
    for (const { address, title, language } of site.addresses.slice(0, 10)) {
      const path = encodeURIComponent(address);
      const { data } = (await read(`/api/content?path=${path}&locale=${language}`)).body as {
        data: { type: string; to: string; locale: string };
      };
      const { text } = await (data.type === 'redirect'
        ? read(`/api/content?path=${data.to}&locale=${data.locale}`)
        : read(`/api/content?path=${path}&locale=${language}`));
      expect(text).toContain(JSON.stringify(title).slice(1, -1));
    }
  });

  it('shows nothing of what was hidden there, and keeps no secrets', async () => {
    for (const path of [
      `/api/search?q=${site.hiddenWord}`,
      '/api/press-releases?pagination[pageSize]=100',
      '/api/pages?pagination[pageSize]=100&populate=sections',
      '/api/feeds/press.json',
      '/api/changes',
      '/api/sitemap.xml',
    ])
      expect((await read(path)).text).not.toContain(site.hiddenWord);
    const all = await query<{ text: string }>(
      `select coalesce(string_agg(body::text || title || coalesce(summary, ''), ' '), '') as text from press_releases`,
    );
    for (const secret of site.secrets) expect(all[0]?.text).not.toContain(secret);
  });

  it('is old for partners: nobody is told, and the log and the feed have its own dates', async () => {
    expect(receiver.received).toEqual([]);
    expect(await count('deliveries')).toBe(0);
    expect(await count('public_changes', `at > now() - interval '1 day'`)).toBe(0);
    expect(await count('feed_entries', `touched_at > now() - interval '1 day'`)).toBe(0);
    expect(await count('feed_entries')).toBeGreaterThanOrEqual(site.counts.publicReleases);
  });

  it('makes caches in front drop everything, once, when it is there', async () => {
    const purges = await until(
      () => Promise.resolve(cache.received.filter(({ headers }) => headers['surrogate-key'] === 'all')),
      (found) => found.length > 0,
    );
    expect(purges).toHaveLength(1);
    expect(
      cache.received.filter(({ headers }) => String(headers['surrogate-key']).includes('press-release')),
    ).toEqual([]);
  });
});

describe('records', () => {
  const size = { releases: 11, pictures: 2 };
  const write = (records: readonly SiteRecord[]): string => {
    const file = join(folder, 'changed.jsonl');
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return file;
  };

  it('that are wrong are refused by file and line, and nothing is stored', async () => {
    const file = join(folder, 'wrong.jsonl');
    writeFileSync(file, `${JSON.stringify(makeRecords(size)[0])}\n{"kind":"release","id":"a"}\n`);
    const { code, output } = await run('migrate', 'dateline', file);
    expect(output).toContain(`${file}:2: `);
    expect(output).toContain('Nothing was stored.');
    expect(code).toBe(1);
  });

  it('come a second time as far as they changed, and leave what staff changed', async () => {
    const { file, uploads } = writeSite(folder, size);
    const first = reportOf(
      await run('migrate', 'dateline', file, '--uploads', uploads, '--publish', '--json'),
    );
    expect(first.counts.release.made).toBe(11);
    expect(first.addresses.filter(({ status }) => status === 404).map(({ address }) => address)).toEqual([
      ...['/?p=10', '/node/10', '/news/release-10', '/fr/nouvelles/communique-10'],
    ]);
    const [kept] = await query<{ document_id: string }>(
      `select document_id from moved_items where source_id = 'old:release:1'`,
    );
    await newsroom
      .put(`/api/press-releases/${kept?.document_id ?? ''}`, { data: { title: 'Said by staff' } })
      .expect(200);
    const changed = makeRecords(size).map((record): SiteRecord => {
      if (record.kind !== 'release' || !['old:release:1', 'old:release:2'].includes(record.id)) return record;
      const { en, ...others } = record.languages;
      return en === undefined
        ? record
        : { ...record, languages: { en: { ...en, title: 'New there' }, ...others } };
    });
    const second = reportOf(
      await run('migrate', 'dateline', write(changed), '--uploads', uploads, '--publish', '--json'),
    );
    expect(second.counts.release).toMatchObject({ made: 0, updated: 1, left: 1, unchanged: 9 });
    expect(second.findings.filter(({ what }) => what === 'left').map(({ of }) => of)).toEqual([
      'old:release:1',
    ]);
    const shown = await query<{ title: string }>(
      `select title from press_releases join moved_items using (document_id)
       where source_id in ('old:release:1', 'old:release:2') and locale = 'en' and published_at is not null order by title`,
    );
    expect(shown).toEqual([{ title: 'New there' }, { title: 'Release 1' }]);
    expect(receiver.received).toEqual([]);
  });

  it('have their files fetched, and name those that are not to be had', async () => {
    const files = await startReceiver();
    const picture = readFileSync(join(site.uploads, '2018', '07', 'picture-6.jpg'));
    files.answer = ({ path }, response) => {
      if (path === '/a.jpg') response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(picture);
      else if (path === '/moved.jpg') response.writeHead(301, { Location: '/a.jpg' }).end();
      else if (path === '/circle.jpg') response.writeHead(302, { Location: '/circle.jpg' }).end();
      else if (path === '/none.jpg')
        response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end('<p>Sign in</p>');
      else if (path === '/large.jpg') response.writeHead(200, { 'Content-Length': 10 ** 12 }).end();
      else response.writeHead(404).end();
    };
    const names = ['a', 'moved', 'circle', 'none', 'large', 'missing'];
    const records = [
      {
        kind: 'site',
        form: 'dateline-site/1',
        system: 'Invented 2',
        addresses: [files.url],
        languages: ['en'],
      },
      ...names.map((name) => ({
        ...{ kind: 'file', id: `fetched:${name}`, name: `${name}.jpg`, path: null, credit: null },
        ...{ addresses: [`${files.url}/${name}.jpg`], alternativeText: {}, caption: {} },
      })),
    ] as SiteRecord[];
    const report = reportOf(await run('migrate', 'dateline', write(records), '--fetch-pictures', '--json'));
    await files.close();
    expect(report.counts.file).toMatchObject({ made: 2, refused: 4 });
    const told = report.findings.map(({ of, text }) => `${of} ${text.replace(files.url, '')}`).sort();
    expect(told).toEqual([
      'fetched:circle It could not be fetched from /circle.jpg (redirection).',
      'fetched:large It could not be fetched from /large.jpg (too-large).',
      'fetched:missing It could not be fetched from /missing.jpg (status).',
      expect.stringContaining('fetched:none '),
    ]);
    expect(files.received.filter(({ path }) => path === '/circle.jpg').length).toBeLessThan(10);
  });

  it('are written out, with what is a draft, for the operator alone', async () => {
    const settings = { name: 'Invented Office', timeZone: 'Africa/Accra', usageTerms: 'Name the office.' };
    await newsroom.put('/api/site?status=published', { data: settings }).expect(200);
    await newsroom.put('/api/site', { data: { tagline: 'A draft of a line' } }).expect(200);
    const redirect = (data: object, status: string) =>
      newsroom.post(`/api/redirects?status=${status}`, { data }).expect(201);
    const made = await redirect({ from: '/poster', to: '/news/release-1', note: 'On posters' }, 'published');
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await newsroom.put(`/api/redirects/${documentId}`, { data: { note: 'On old posters' } }).expect(200);
    await redirect({ from: '/planned', to: '/who-we-are' }, 'draft');
    const file = join(folder, 'export.jsonl');
    const { code, output } = await run('export', file, '--uploads', join(folder, 'exported'));
    expect(output).toContain('mode 0600');
    expect(code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    for (const draft of [
      '"title":"Hidden 10"',
      '"A draft of a line"',
      '"On old posters"',
      '"from":"/planned"',
    ])
      expect(text).toContain(draft);
  });
});

describe('an empty newsroom', () => {
  let environment: Record<string, string>;
  const runIn = (command: string, ...args: string[]): Promise<Finished> =>
    finish(startCli(command, args, environment));

  beforeAll(async () => {
    await newsroom.stop();
    await database.remove();
    database = await startTestDatabase();
    const { connection } = database;
    environment = {
      ...newsroom.environment,
      ...{ PUBLIC_DIR: folder, TMPDIR: folder, DATELINE_DATA: process.env.DATELINE_DATA ?? '' },
      DATABASE_PORT: String(connection.port),
      DATABASE_PASSWORD: String(connection.password),
    };
  });

  it('is made the same as the one that was written out', async () => {
    const file = join(folder, 'export.jsonl');
    const move = ['dateline', file, '--uploads', join(folder, 'exported'), '--publish', '--json'];
    const moved = await runIn('migrate', ...move);
    expect(reportOf(moved).findings.filter(({ what }) => what === 'refused')).toEqual([]);
    const again = join(folder, 'again.jsonl');
    await runIn('export', again, '--uploads', join(folder, 'exported-again'));
    expect(contentOf(again)).toEqual(contentOf(file));
  });

  it('takes a Drupal site beside the first, with slugs that are taken, which answers at every old address', async () => {
    const drupal = writeDrupalSite({ folder: join(folder, 'drupal'), seed: 11, documents: 30, pictures: 4 });
    const [dump = ''] = drupal.files;
    const move = ['drupal', dump, '--uploads', drupal.uploads, '--publish', '--json'];
    const { code, answer } = await runIn('migrate', ...move);
    const { public: isPublic, addresses } = JSON.parse(answer) as MoveReport;
    expect(isPublic).toEqual({ release: drupal.counts.publicReleases, page: drupal.counts.publicPages });
    expect(code).toBe(0);
    const alive = new Set(addresses.filter((address) => !isDead(address)).map(({ address }) => address));
    expect(drupal.addresses.filter(({ address }) => !alive.has(address))).toEqual([]);
    const [hidden] = await query<{ count: string }>(
      `select count(*) from press_releases where published_at is not null and title || body::text like '%${drupal.hiddenWord}%'`,
    );
    expect(Number(hidden?.count)).toBe(0);
  });
});

/** What an export says of content, without what belongs to one newsroom: addresses of files, and its own history. */
const contentOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SiteRecord)
    .filter(({ kind }) => !['site', 'history'].includes(kind))
    .map((record) =>
      JSON.stringify(record)
        .replace(/[^"]*\/uploads\/[^"]*/g, '')
        .replace(/dateline:file:\w+/g, ''),
    )
    .sort();
