import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from '../support/bucket';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { finish, runCli, startCli } from '../support/run-cli';
import type { OldSite } from '../support/site-generator/old-site';
import { writeWordPressSite } from '../support/site-generator/write-wordpress';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const PICTURES = 3;
/** Called as a picture of the move is, and in the library of nobody yet. */
const OF_STAFF = 'picture-1_0123456789.jpg';

const folder = mkdtempSync(join(tmpdir(), 'migrate-bucket-'));
const bucket = new Bucket();
let database: TestDatabase;
let newsroom: Instance;
let site: OldSite;

const query = async <Row extends object>(statement: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement)).rows);

/** Objects by the last part of their key. */
const names = (): string[] =>
  [...bucket.objects.keys()].map((key) => key.slice(key.lastIndexOf('/') + 1)).sort();

const known = async (): Promise<string[]> => {
  const rows = await query<{ name: string; formats: Record<string, { url: string }> | null }>(
    'select hash || ext as name, formats from files',
  );
  return rows.flatMap(({ name, formats }) => [
    name,
    ...Object.values(formats ?? {}).map(({ url }) => url.slice(url.lastIndexOf('/') + 1)),
  ]);
};

const start = () =>
  startCli('migrate', ['wordpress', ...site.files, '--uploads', site.uploads], newsroom.environment);

beforeAll(async () => {
  site = writeWordPressSite({ folder, seed: 3, documents: 2, pictures: PICTURES });
  database = await startTestDatabase();
  await bucket.start();
  newsroom = await startInstance(database, bucket.settings);
});

afterAll(async () => {
  if (newsroom.isRunning()) await newsroom.kill();
  await bucket.stop();
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a move into a bucket that is killed once bytes of a picture are there', () => {
  it('leaves an object that no row knows of, and its name', async () => {
    const child = start();
    const ended = once(child, 'close');
    const { objects } = bucket;
    const put = objects.set.bind(objects);
    // before the bucket answers: the row of the picture cannot be there
    const seen = jest.spyOn(objects, 'set').mockImplementationOnce((key, object) => {
      child.kill('SIGKILL');
      return put(key, object);
    });
    await ended;
    seen.mockRestore();
    expect(names().length).toBeGreaterThan(0);
    expect(await known()).toEqual([]);
    expect(await query('select source_id from moved_uploads')).not.toEqual([]);
  });

  it('has that object removed by the next run, and leaves what staff sent up under such a name', async () => {
    const [stray] = bucket.objects.entries();
    if (stray === undefined) throw new Error('There is no object');
    const [key, object] = stray;
    bucket.objects.set(`${key.slice(0, key.lastIndexOf('/') + 1)}${OF_STAFF}`, object);
    expect(await finish(start())).toMatchObject({ code: 0 });
    expect(await query('select count(*)::int as count from files')).toEqual([{ count: PICTURES }]);
    expect(names()).toEqual([...(await known()), OF_STAFF].sort());
    expect(await query('select source_id from moved_uploads')).toEqual([]);
  });

  it('leaves a newsroom that agrees with itself', async () => {
    expect(await findDisagreements(newsroom.environment)).toEqual([]);
  });

  it('is looked through object by object', async () => {
    const [key = ''] = [...bucket.objects.keys()].filter((name) => !name.endsWith(OF_STAFF));
    const object = bucket.objects.get(key);
    bucket.objects.delete(key);
    expect(await findDisagreements(newsroom.environment)).toEqual([expect.stringContaining(key)]);
    if (object !== undefined) bucket.objects.set(key, object);
  });
});

describe('a backup of a newsroom with a bucket', () => {
  it('comes back into another bucket, every object whole', async () => {
    const archive = join(folder, 'newsroom.zip');
    expect(await runCli('backup', [archive], newsroom.environment)).toMatchObject({ code: 0 });
    await newsroom.stop();
    await query('create schema again');
    const other = await new Bucket().start();
    const empty = { ...newsroom.environment, ...other.settings, DATABASE_SCHEMA: 'again' };
    expect(await runCli('restore', [archive], empty)).toMatchObject({ code: 0 });
    expect(new Map([...other.objects].sort())).toEqual(new Map([...bucket.objects].sort()));
    expect(await findDisagreements(empty, ['http'])).toEqual([]);
    await other.stop();
  });
});
