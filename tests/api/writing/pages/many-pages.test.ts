import fc from 'fast-check';
import type { Client } from 'pg';
import request from 'supertest';
import { LOCALES } from '../../../../src/shared/locales/locales';
import type { PageRow } from '../../../../src/writing/pages/domain/build-tree';
import { placeVersions, viewPages } from '../../../../src/writing/pages/domain/place-versions';
import { documentOf, unique, writer } from '../../../support/api';
import { contentAt } from '../../../support/content';
import { logStatements, statementsDuring } from '../../../support/count-statements';
import { openDatabase } from '../../../support/database';
import { makePage } from '../../../support/factories';
import { fillWithPages, fillWithRedirects } from '../../../support/many-pages';
import { ADMINISTRATOR } from '../../../support/test-environment';
import { startTestNewsroom, type TestNewsroom } from '../../../support/test-newsroom';

const START = 240_000; // milliseconds; the newsroom of these tests is their own: its statements are counted
const MANY = 10_000; // pages: more than PostgreSQL takes values in a statement, in four languages, drafts and public

let newsroom: TestNewsroom;
let database: Client;

beforeAll(async () => {
  newsroom = await startTestNewsroom();
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  database = await openDatabase();
}, START);

afterAll(async () => {
  await database.end();
  await newsroom.stop();
}, START);

const put = (documentId: string, data: object, query = '') =>
  writer.put(`/api/pages/${documentId}${query}`, data);

type StoredPage = PageRow & { readonly path: string; readonly parentId: string | null };

const readPages = async (): Promise<StoredPage[]> => {
  const { rows } = await database.query<StoredPage>(`
    select page.document_id as "documentId", page.locale, page.published_at is not null as "isPublished", page.slug,
      page.path, page.is_home as "isHome", above.document_id as "parentId"
    from pages page left join pages_parent_lnk link on link.page_id = page.id
      left join pages above on above.id = link.inv_page_id
    order by page.id`);
  return rows;
};

/** The same of every version, and of the records of what is public. */
const expectEveryPathRight = async (): Promise<void> => {
  const pages = await readPages();
  const placed = viewPages(pages).flatMap(placeVersions);
  expect(placed).toHaveLength(pages.length);
  expect(placed.filter(({ version, path }) => version.path !== path)).toEqual([]);
  const { rows: paths } = await database.query<{ place: string }>(
    "select document_id || ' ' || locale || ' ' || path as place from public_paths where is_current order by 1",
  );
  const isPublic = ({ isPublished }: StoredPage) => isPublished;
  const places = pages.filter(isPublic).map((page) => `${page.documentId} ${page.locale} ${page.path}`);
  expect(paths.map(({ place }) => place)).toEqual(places.toSorted());
  const { rows: found } = await database.query<{ place: string }>(
    "select document_id || ' ' || locale || ' ' || path as place from search_documents order by 1",
  );
  expect(found).toEqual(paths);
};

const PAGES = 6; // few, so that they stand below one another

const change = fc.record({
  page: fc.nat({ max: PAGES - 1 }),
  parent: fc.option(fc.nat({ max: PAGES - 1 })),
  what: fc.constantFrom('slug', 'parent', 'home', 'no home', 'title', 'discard', 'delete'),
  locale: fc.constantFrom(...LOCALES.slice(0, 2)),
  status: fc.constantFrom('draft', 'published', 'published'),
});

describe('pages that are moved about', () => {
  it('have the paths that the whole tree gives, in their rows, in public and in search', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 20, maxLength: 20 }), async (changes) => {
        const ids: string[] = [];
        for (let made = 0; made < PAGES; made += 1) ids.push((await makePage()).documentId);
        for (const { page, parent, what, locale, status } of changes) {
          const documentId = ids[page] ?? '';
          const data = {
            slug: { slug: unique('slug') },
            parent: { parent: parent === null ? null : ids[parent] },
            home: { isHome: true },
            'no home': { isHome: false },
          }[what as string] ?? { title: unique('title') };
          const response =
            what === 'delete'
              ? await writer.delete(`/api/pages/${documentId}?locale=${locale}`)
              : await put(documentId, { title: unique('t'), ...data }, `?status=${status}&locale=${locale}`);
          expect(response.status).toBeLessThan(500);
        }
        await expectEveryPathRight();
        for (const id of ids) await writer.delete(`/api/pages/${id}?locale=*`);
      }),
      { numRuns: 3 },
    );
  }, 240_000);
});

describe('a newsroom with ten thousand pages and twice as many redirects', () => {
  beforeAll(async () => {
    await fillWithPages(database, MANY);
    await fillWithRedirects(database, 2 * MANY);
  }, START);

  it('saves, moves, publishes, adds and deletes pages', async () => {
    await put('many-300', { title: 'Another title' }).expect(200);
    await put('many-300', { title: 'Another title' }, '?status=published').expect(200);
    expect(documentOf(await put('many-301', { slug: 'leaf' }).expect(200)).path).toBe('/many-101/leaf');
    const moved = { slug: 'branch', parent: 'many-2' };
    expect(documentOf(await put('many-1', moved, '?status=published').expect(200)).path).toBe(
      '/many-2/branch',
    );
    expect(await contentAt('/many-1/many-201')).toMatchObject({
      type: 'redirect',
      to: '/many-2/branch/many-201',
    });
    expect((await makePage({ parent: 'many-3', slug: 'new' })).path).toBe('/many-3/new');
    await writer.delete('/api/pages/many-4?locale=*').expect(204);
    expect(await contentAt('/many-4/many-204')).toMatchObject({ type: 'redirect', to: '/many-204' });
    await expectEveryPathRight();
  });

  it('refuses what it refuses among few', async () => {
    await put('many-5', { parent: 'many-205' }).expect(400);
    await put('many-5', { slug: 'many-6' }).expect(400);
    await put('many-7', { isHome: true }).expect(200);
    await put('many-8', { isHome: true }).expect(400);
    const hidden = await makePage({}, 'draft');
    await put('many-9', { parent: hidden.documentId }, '?status=published').expect(400);
    const circle = { from: '/many-1000', to: '/former-1000' };
    await writer.post('/api/redirects?status=published', circle).expect(400);
    await writer.post('/api/redirects?status=published', { from: '/former-7', to: '/x' }).expect(400);
  });

  describe('as PostgreSQL sees it', () => {
    beforeAll(() => logStatements(database));

    const during = (run: () => Promise<unknown>) => statementsDuring(database, run);

    /** Statements that name a table, other than to put rows into it. */
    const naming = (table: string, statements: readonly string[]) =>
      statements.filter(
        (statement) => new RegExp(`\\b${table}\\b`).test(statement) && !/^insert into/i.test(statement),
      );

    /** Ids of documents or rows that are looked for, not a whole table. */
    const BY_ID = /(document_id|id)"? ?(=|in \(|in\()/;

    it('looks at no other page when a title is saved, and takes the rows of this one alone', async () => {
      const statements = await during(() => put('many-310', { title: 'x', isHome: false }).expect(200));
      const reads = naming('pages', statements);
      expect(reads.length).toBeGreaterThan(2);
      for (const read of reads) expect(read).toMatch(BY_ID);
      expect(reads.filter((read) => read.includes('for no key update'))).toHaveLength(1);
      expect(statements.filter((statement) => statement.includes('recursive'))).toEqual([]);
    });

    it('follows no links of the tree when what is public stays in its place', async () => {
      const statements = await during(() => put('many-311', { title: 'x' }, '?status=published').expect(200));
      expect(statements.filter((statement) => statement.includes('recursive'))).toEqual([]);
    });

    it('reads and writes a subtree in one statement each', async () => {
      const branch = await during(() => put('many-12', { slug: unique('branch') }).expect(200));
      expect(naming('below', branch)).toHaveLength(1);
      expect(branch.filter((statement) => statement.includes('update pages set path'))).toHaveLength(1);
    });

    it('lists a branch of the tree, and plans a move, in a handful of statements', async () => {
      const { email, password } = ADMINISTRATOR;
      const signedIn = await request(newsroom.url).post('/admin/login').send({ email, password }).expect(200);
      const { token } = (signedIn.body as { data: { token: string } }).data;
      const asked = { Authorization: `Bearer ${token}` };
      const top = await during(() =>
        request(newsroom.url).get('/newsroom/page-tree?locale=en').set(asked).expect(200),
      );
      const branch = await during(() =>
        request(newsroom.url).get('/newsroom/page-tree?locale=en&parent=many-20').set(asked).expect(200),
      );
      for (const listed of [top, branch]) {
        expect(naming('pages', listed).length).toBeLessThan(10);
        expect(listed.length).toBeLessThan(25);
      }
      const plan = await during(() =>
        request(newsroom.url)
          .post('/newsroom/page-tree/many-21/plan')
          .set(asked)
          .send({ parent: 'many-20' })
          .expect(200),
      );
      expect(plan.length).toBeLessThan(35);
      expect(plan.filter((statement) => /^(update|insert|delete)/i.test(statement))).toEqual([]);
    });

    it('looks for a redirect by its path', async () => {
      const change = { to: '/former-1' };
      const statements = await during(() =>
        writer.put('/api/redirects/former-9?status=published', change).expect(200),
      );
      for (const read of naming('redirects', statements))
        expect(read).toMatch(new RegExp(`${BY_ID.source}|"from" = `));
    });
  });
});
