import { execFileSync, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { findDisagreements } from '../support/check';
import { finish, runCli, startCli } from '../support/run-cli';
import { collect, makeDataFolder, ROOT, testEnvironment, untilUp } from '../support/test-newsroom';

const LIMIT = 300_000; // milliseconds: several starts on a busy machine
const folder = makeDataFolder();
let env: Record<string, string> = {};
let url = '';
let newsroom: ChildProcess;

const start = async (): Promise<void> => {
  newsroom = startCli('start', [], env);
  await untilUp(newsroom, url, collect(newsroom));
};

const read = async (path: string) =>
  (await (await fetch(`${url}/api/${path}`)).json()) as {
    data: unknown[];
    meta: { pagination: { total: number } };
  };

const countDatabases = (): number =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`-D ${folder}`)).length;

beforeAll(async () => {
  const port = await findFreePort();
  url = `http://127.0.0.1:${port}`;
  env = { ...testEnvironment(folder, port), SERVE_ADMIN_PANEL: 'false' };
  await start();
}, LIMIT);

afterAll(async () => {
  if (newsroom.exitCode === null) {
    newsroom.kill('SIGTERM');
    await finish(newsroom);
  }
  rmSync(folder, { recursive: true, force: true });
}, LIMIT);

describe('npm start on an empty folder', () => {
  it.each(['press-releases', 'pages', 'contacts', 'partner-countries'])(
    'has %s in four languages',
    async (collection) => {
      for (const locale of ['en', 'fr', 'es', 'ar']) {
        expect((await read(`${collection}?locale=${locale}`)).meta.pagination.total).toBeGreaterThan(0);
      }
    },
  );

  it('has the five countries with their roles', async () => {
    const { data } = await read('partner-countries?populate=roles&sort=isoCode');
    expect(data).toMatchObject([
      { isoCode: 'GH', roles: [{ role: 'host' }] },
      { isoCode: 'MA' },
      { isoCode: 'NL', roles: [{ role: 'donor' }] },
      { isoCode: 'SV' },
      { isoCode: 'US', roles: [{ role: 'donor' }] },
    ]);
  });

  it('refuses a second copy in the same folder', async () => {
    const { code, output } = await runCli('start', [], env);
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^The newsroom runs in this folder already \(process \d+\)\. Stop it first/,
    );
  });

  it(
    'imports a press page while it runs, once',
    async () => {
      const file = join(ROOT, 'tests/fixtures/press-page.txt');
      const first = await runCli('import', [file, '--json'], env);
      expect(first.code).toBe(0);
      const report = JSON.parse(first.answer) as {
        made: { type: string; title: string }[];
        matched: unknown[];
      };
      expect(report.made.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['press-release', 'contact', 'partner-country', 'organisation']),
      );
      const later = join(folder, 'later.txt');
      writeFileSync(later, readFileSync(file, 'utf8').replace('2024', '2019'));
      const again = JSON.parse((await runCli('import', [file, later, '--json'], env)).answer) as [
        typeof report,
        typeof report,
      ];
      expect(again[0].made).toEqual([]);
      expect(again[0].matched).toHaveLength(report.made.length + report.matched.length);
      expect(again[1].made.map(({ type }) => type)).toEqual(['press-release']); // of the same title, of another day
      const release = report.made.find(({ type }) => type === 'press-release');
      expect(release?.title).toBe('Example Region Opens a Training Centre for Border Communities');
    },
    LIMIT,
  );

  it(
    'stops server and database on SIGTERM, and starts again with what it had',
    async () => {
      const before = (await read('pages')).meta.pagination.total;
      newsroom.kill('SIGTERM');
      await finish(newsroom);
      expect(newsroom.exitCode).toBe(0);
      expect(countDatabases()).toBe(0);
      await start();
      expect((await read('pages')).meta.pagination.total).toBe(before);
    },
    LIMIT,
  );

  it(
    'recovers from kill -9',
    async () => {
      newsroom.kill('SIGKILL');
      for (let tries = 0; tries < 100 && (await fetch(url).catch(() => null)) !== null; tries += 1)
        await wait(100);
      expect(countDatabases()).toBe(1);
      await start();
      expect((await read('press-releases')).meta.pagination.total).toBeGreaterThan(0);
      expect(await findDisagreements(env)).toEqual([]);
    },
    LIMIT,
  );
});
