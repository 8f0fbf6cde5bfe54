import { mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../src/app/cli/build-newsroom';
import { findFreePort, openEmbeddedDatabase, removeEmbeddedDatabase } from '../src/app/cli/embedded-postgres';
import { testEnvironment } from '../tests/support/test-newsroom';
import { connect, copyDatabase, letFill } from './databases';
import { growNewsroom } from './grow-newsroom';
import { measureGrowth, type Growth } from './growth';
import { measureHearing, type Hearing } from './hearing';
import { readMachine } from './machine';
import { measure, type Case, type Measured, type Plan } from './measure';
import { startProgram, stopPrograms, type Server } from './processes';
import { readPlain, startBare } from './bare';
import { compare, renderPage, renderTables, type Circumstances, type Ratio } from './report';
import { drawGrowth, renderGrowth } from './report-growth';
import { writeStockApp } from './stock-app';
import { writePage } from './write-page';
import { hasWrk } from './wrk';

/** `npm run bench`: measures, prints, and writes docs/performance.md and docs/performance.json. */

const RELEASES = Number(process.env.BENCH_RELEASES ?? 1000);
const PLAN: Plan = {
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  connections: 20,
  byWrk: hasWrk(),
};
const LIST = '/api/press-releases?populate=*';

const BARE = 'bare Node';
const OURS = 'Dateline';
const OURS_COLD = 'Dateline without its cache';
const STOCK = 'stock Strapi';
const STOCK_CACHED = 'stock Strapi with strapi-cache';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));

const run = async (): Promise<void> => {
  chmodSync(folder, 0o755); // PostgreSQL runs under another account when this runs as root
  process.env.DATELINE_DATA = folder;
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  await buildServer(root);
  const { environment, superuser } = await openEmbeddedDatabase(root);
  await letFill({ ...environment, DATABASE_USERNAME: superuser.name, DATABASE_PASSWORD: superuser.password });
  let result: Compared;
  try {
    result = await compareAll(environment);
  } finally {
    await stopPrograms();
    await removeEmbeddedDatabase(root);
    rmSync(folder, { recursive: true, force: true });
  }
  await report(result, await measureGrowth());
};

interface Compared {
  readonly measured: readonly Measured[];
  readonly ratios: readonly Ratio[];
  readonly circumstances: Circumstances;
  readonly hearing: Hearing;
}

const compareAll = async (database: Record<string, string>): Promise<Compared> => {
  const ours = await startNewsroom(OURS, database, { DATELINE_SEED_WHEN_EMPTY: '1' });
  const { slug, version } = await fill(database);
  const one = `/api/press-releases?filters[slug]=${slug}&populate=*`;

  const cold = await startNewsroom(OURS_COLD, database, { CACHE_SIZE_MB: '0', CACHE_ROWS_MB: '0' });
  const stock = await startStock(STOCK, database, false);
  const stockCached = await startStock(STOCK_CACHED, database, true);
  const list = await readPlain(`${ours.url}${LIST}`);

  const ofAll = [
    [OURS, ours],
    [OURS_COLD, cold],
    [STOCK, stock],
    [STOCK_CACHED, stockCached],
  ] as const;
  const compareAt = async (
    request: string,
    path: string,
    servers: readonly (readonly [string, Server])[],
  ): Promise<Case[]> => {
    const bare = await startBare(request, `${ours.url}${path}`, folder);
    const here = servers.map(([server, { url, pid }]) => ({ server, request, url: `${url}${path}`, pid }));
    return [{ server: BARE, request, ...bare }, ...here];
  };
  const ofOurs = { server: OURS, url: `${ours.url}${LIST}`, pid: ours.pid };
  const cases: Case[] = [
    ...(await compareAt('list', LIST, ofAll)),
    ...(await compareAt('one by slug', one, ofAll)),
    ...(await compareAt('page by its path', `/api/content?path=/news/${slug}`, [[OURS, ours]])),
    ...(await compareAt('search', '/api/search?q=migration', [[OURS, ours]])),
    ...(await compareAt('feed', '/api/feeds/press.atom', [[OURS, ours]])),
    { ...ofOurs, request: 'list, 304', headers: { 'If-None-Match': '*' } },
    { ...ofOurs, request: 'list, HEAD', method: 'HEAD' },
  ];
  for (const { url, server } of cases) {
    const { status } = await fetch(url);
    if (status !== 200) throw new Error(`${server} answers ${status} at ${url}`);
  }
  const hearing = await measureHearing(cold.url, ours.url);
  const before = loadavg()[0] ?? NaN;
  const measured = await measure(cases, PLAN);
  const ratios = [
    ...compare(measured, OURS, BARE),
    ...compare(measured, OURS, STOCK_CACHED),
    ...compare(measured, OURS, STOCK),
    ...compare(measured, OURS_COLD, STOCK),
  ];
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    ...readMachine(),
    postgres: version.split(' ')[0] ?? '',
    releases: RELEASES,
    bytes: Buffer.byteLength(list),
    load: [round(before), round(loadavg()[0] ?? NaN)] as const,
    plan: PLAN,
  };
  return { measured, ratios, circumstances, hearing };
};

const report = async (
  { measured, ratios, circumstances, hearing }: Compared,
  growth: Growth,
): Promise<void> => {
  const rates = measured.map(({ server, request, rates: each }) => ({
    server,
    request,
    rates: each.map(round),
  }));
  const data = JSON.stringify({ circumstances, rates, ratios, hearing, growth }, null, 2);
  const tables = renderTables(measured, ratios);
  await writePage('performance.json', data);
  await writePage('performance.md', renderPage(tables, circumstances, hearing, growth));
  writeFileSync(join(root, 'docs', 'growth.svg'), drawGrowth(growth));
  process.stdout.write(`${tables}\n\n${renderGrowth(growth)}\n\n${data}\n`);
};

const round = (value: number): number => Math.round(value * 10) / 10;

const startNewsroom = async (
  name: string,
  database: Record<string, string>,
  settings: Record<string, string>,
): Promise<Server> => {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...testEnvironment(folder, port), ...database, SERVE_ADMIN_PANEL: 'false', ...settings };
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  const args = ['dist/src/app/cli/serve.js'];
  return { url, pid: await startProgram({ args, cwd: root, env, url: `${url}/api/site`, folder, name }) };
};

/** On a copy of the database: the same content, permissions and settings. */
const startStock = async (
  name: string,
  database: Record<string, string>,
  withStrapiCache: boolean,
): Promise<Server> => {
  const copy = withStrapiCache ? 'stock_cached' : 'stock';
  const app = join(folder, copy);
  writeStockApp({ root, folder: app, withStrapiCache });
  await copyDatabase(database, copy);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...testEnvironment(folder, port), ...database, DATABASE_NAME: copy, PUBLIC_DIR: '' };
  const args = ['serve.js'];
  return { url, pid: await startProgram({ args, cwd: app, env, url: `${url}/api/site`, folder, name }) };
};

/** Fills the newsroom, and picks a release to read. */
const fill = async (database: Record<string, string>): Promise<{ slug: string; version: string }> => {
  const client = await connect(database);
  try {
    await growNewsroom(client, RELEASES);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ slug: string; version: string }>(
      `select slug, current_setting('server_version') as version from press_releases
       where published_at is not null and locale = 'en' order by id limit 1`,
    );
    return rows[0] ?? { slug: '', version: '' };
  } finally {
    await client.end();
  }
};

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
