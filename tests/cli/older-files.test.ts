import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { signIn } from '../support/shared-newsroom';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { large } from '../support/sample-files';
import { emptyPdf, everyByteOf, taggedPdf } from '../support/tagged-pdf';
import { COPYRIGHT, SECRET, taggedPicture } from '../support/tagged-pictures';
import { until } from '../support/until';
import { postUpload, upload } from '../support/upload';

jest.setTimeout(600_000); // milliseconds, for a busy machine

let database: TestDatabase;
let newsroom: Instance;
const folder = mkdtempSync(join(tmpdir(), 'older-files-'));

interface FileRow {
  readonly name: string;
  readonly size: number | null;
  readonly digest: string | null;
}

const query = async <Row extends object>(statement: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement)).rows);

const readFiles = () => query<FileRow>('select name, size_in_bytes as size, digest from files order by name');

const NAME = 'Quaggarider';

/** A release and a page that show a picture, which closed before what is said beside it went along. */
const closeAsBefore = async (here: { readonly url: string; readonly token: string }): Promise<void> => {
  const { id } = await upload({ name: 'well.png', alternativeText: 'A well' }, here);
  const page = {
    title: 'Wells',
    sections: [{ __component: 'sections.image', image: id, caption: NAME, alternativeText: NAME }],
  };
  await newsroom.post('/api/pages?status=published', { data: page }).expect(201);
  await request(here.url)
    .post('/newsroom/pictures/answers')
    .set('Authorization', `Bearer ${here.token}`)
    .send({ ids: [id], answers: { people: true, consent: 'withdrawn' } })
    .expect(200);
  expect((await newsroom.get(PAGES).expect(200)).text).not.toContain(NAME);
  await query(`update components_sections_image shown set caption = w.words ->> 'caption',
    alternative_text = w.words ->> 'alternativeText' from withheld_files w where w.related_id = shown.id`);
  await query('update withheld_files set words = null');
  expect((await newsroom.get(`${PAGES}&pagination[limit]=7`).expect(200)).text).toContain(NAME);
};

const PAGES = '/api/pages?populate[sections][populate]=*';

/** The library as the version before left it: kilobytes alone. One file is no longer where it was. */
beforeAll(async () => {
  mkdirSync(join(folder, 'uploads'));
  database = await startTestDatabase();
  newsroom = await startInstance(database, { PUBLIC_DIR: folder });
  const here = { url: newsroom.url, token: await signIn(newsroom.url) };
  await postUpload(Buffer.alloc(8819, 'a'), 'kept.txt', {}, here).expect(201);
  const lost = await postUpload(Buffer.from('gone'), 'lost.txt', {}, here).expect(201);
  for (const [name, bytes, old] of [
    ['phone.png', await large(300, 100), await taggedPicture('png')],
    ['report.pdf', await emptyPdf(), Buffer.from(await taggedPdf())],
    ['signed.pdf', await emptyPdf(), Buffer.from(await taggedPdf('signed'))],
  ] as const) {
    const stored = await postUpload(bytes, name, {}, here).expect(201);
    writeFileSync(join(folder, (stored.body as [{ url: string }])[0].url), old);
  }
  await closeAsBefore(here);
  await newsroom.stop();
  rmSync(join(folder, (lost.body as [{ url: string }])[0].url));
  await query(
    'alter table files drop column size_in_bytes, drop column digest, drop column cleaned, drop column facts',
  );
  await query(`update strapi_database_schema set hash = 'of another version'`);
  newsroom = await startInstance(database, { PUBLIC_DIR: folder });
});

afterAll(async () => {
  await newsroom.stop();
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('files from before their bytes were counted', () => {
  it('are counted at the start; what is not there stays unknown', async () => {
    expect((await readFiles()).slice(0, 2).map(({ name, size }) => [name, size])).toEqual([
      ['kept.txt', 8819],
      ['lost.txt', null],
    ]);
  });

  it('get their digests by themselves', async () => {
    const files = await until(readFiles, ([kept]) => kept?.digest !== null);
    expect(files.slice(0, 2).map(({ digest }) => digest?.length ?? null)).toEqual([64, null]);
  });
});

interface CleanedRow {
  readonly url: string;
  readonly cleaned: number | null;
  readonly facts: { readonly copyright?: string } | null;
  readonly words: string | null;
  readonly small: string | null;
}

describe('files from before what tells of places and people was taken out', () => {
  it('are cleaned by themselves, and keep who made them; nobody is given words that nobody read', async () => {
    const read = () =>
      query<CleanedRow>(
        `select url, cleaned, facts, coalesce(alternative_text, caption) as words,
           formats #>> '{thumbnail,url}' as small from files order by name`,
      );
    const rows = await until(read, (files) => files.filter(({ cleaned }) => cleaned === null).length === 1);
    const [kept, lost, phone, report, signed] = rows;
    expect([kept, lost, phone, report, signed].map((row) => row?.cleaned)).toEqual([2, 2, 2, 2, null]);
    await until(
      () => Promise.resolve(newsroom.output()),
      (output) => output.includes('"signed.pdf", may tell where or by whom it was made'),
    );
    expect([phone?.facts?.copyright, phone?.words]).toEqual([COPYRIGHT, null]);
    for (const url of [phone?.url, phone?.small])
      expect(readFileSync(join(folder, url ?? 'no picture')).includes(SECRET)).toBe(false);
    expect((await everyByteOf(readFileSync(join(folder, report?.url ?? '')))).includes(SECRET)).toBe(false);
  });
});

describe('pictures that closed before their words went along', () => {
  it('take them along at the start, and remember them', async () => {
    expect((await newsroom.get(PAGES).expect(200)).text).not.toContain(NAME);
    expect((await newsroom.get(`/api/search?q=${NAME}`).expect(200)).text).not.toContain('Wells');
    const [kept] = await query<{ words: object }>('select words from withheld_files');
    expect(kept?.words).toEqual({ caption: NAME, alternativeText: NAME });
  });
});
