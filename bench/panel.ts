import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildPanel } from '../src/app/cli/build-newsroom';
import { findFreePort, openEmbeddedDatabase, removeEmbeddedDatabase } from '../src/app/cli/embedded-postgres';
import { runBuildTool } from '../src/app/cli/run-build-tool';
import { generateDesk } from '../tests/bench/generate-desk';
import { generateReleases } from '../tests/bench/generate-releases';
import { makeReferences } from '../tests/bench/make-references';
import { openBrowser } from '../tests/support/chromium';
import { signIn } from '../tests/support/shared-newsroom';
import { testEnvironment } from '../tests/support/test-environment';
import { connect, copyDatabase, letFill, type Settings } from './databases';
import { readMachine } from './machine';
import { enter, walk, type Panel, type Walk } from './panel-walk';
import { startProgram, stopPrograms } from './processes';
import { renderPanel, type PanelBench } from './report-panel';
import { timeRoutes } from './panel-routes';
import { writeStockApp } from './stock-app';
import { writePage } from './write-page';

/** `npm run bench:panel`: measures the panel beside stock Strapi's, prints, and writes docs/panel-performance.md. */

const RELEASES = Number(process.env.BENCH_RELEASES ?? 10_000); // each in four languages
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const STOCK = 'stock';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));

const run = async (): Promise<void> => {
  chmodSync(folder, 0o755); // PostgreSQL runs under another account when this runs as root
  process.env.DATELINE_DATA = folder;
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  await buildPanel(root);
  const { environment, superuser } = await openEmbeddedDatabase(root);
  try {
    await letFill({
      ...environment,
      DATABASE_USERNAME: superuser.name,
      DATABASE_PASSWORD: superuser.password,
    });
    const bench = await compare(environment);
    const page = renderPanel(bench);
    await writePage('panel-performance.md', page);
    process.stdout.write(page);
  } finally {
    await stopPrograms();
    await removeEmbeddedDatabase(root);
    rmSync(folder, { recursive: true, force: true });
  }
};

const compare = async (database: Settings): Promise<PanelBench> => {
  const ours = await startOurs(database);
  const token = await fill(ours, database);
  const routes = await timeRoutes(ours, token);
  const stock = await startStock(database);
  const browser = await openBrowser();
  try {
    const panels = [
      { panel: OURS(ours), page: await enter(browser, token) },
      { panel: STOCKS(stock), page: await enter(browser, await signIn(stock)) },
    ];
    const walks = await walkInTurn(panels);
    const machine = { ...readMachine(), load: loadavg()[0] ?? NaN };
    return { releases: RELEASES, rounds: ROUNDS, machine, walks, routes };
  } finally {
    await browser.close();
  }
};

const RELEASE = 'api::press-release.press-release';
const TYPES = 'content-manager/collection-types';

/** From the calendar to the list of releases, and to a form. */
const OURS = (url: string): Panel => ({
  name: 'Dateline',
  url,
  begin: 'calendar',
  list: (page) => page.getByRole('link', { name: 'Press releases', exact: true }).first(),
  row: (page, place) =>
    page
      .getByRole('row')
      .nth(place + 1)
      .getByRole('link')
      .first(),
});

/** From the list of topics to that of releases, and to a form. */
const STOCKS = (url: string): Panel => ({
  name: 'stock Strapi',
  url,
  begin: `${TYPES}/api::topic.topic`,
  list: (page) => page.locator(`a[href*="${RELEASE}"]`).first(),
  row: (page, place) => page.getByRole('row').filter({ hasText: 'Release number' }).nth(place),
});

interface Entered {
  readonly panel: Panel;
  readonly page: Page;
}

/** One round after the other, each in both panels; the first one warms up. */
const walkInTurn = async (panels: readonly Entered[]): Promise<PanelBench['walks']> => {
  const walks = new Map<string, Walk[]>(panels.map(({ panel }) => [panel.name, []]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { panel, page } of panels) {
      const walked = await walk(page, panel);
      if (round > 0) walks.get(panel.name)?.push(walked);
    }
  return walks;
};

const startOurs = async (database: Settings): Promise<string> => {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...testEnvironment(folder, port), ...database, SERVE_ADMIN_PANEL: 'true' };
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  const args = ['dist/src/app/cli/serve.js'];
  await startProgram({ args, cwd: root, env, url: `${url}/api/site`, folder, name: 'ours' });
  return url;
};

/** On a copy of the database: the same releases, accounts and settings. */
const startStock = async (database: Settings): Promise<string> => {
  const app = join(folder, STOCK);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  writeStockApp({ root, folder: app, withStrapiCache: false, withPanel: true });
  const env = { ...testEnvironment(folder, port), ...database, DATABASE_NAME: STOCK, PUBLIC_DIR: '' };
  Object.assign(process.env, env);
  await runBuildTool(app, 'Building the panel of stock Strapi', [
    'node_modules/@strapi/strapi/bin/strapi.js',
    'build',
  ]);
  await copyDatabase(database, STOCK);
  await startProgram({ args: ['serve.js'], cwd: app, env, url: `${url}/admin/init`, folder, name: STOCK });
  return url;
};

/** @returns the token of the administrator */
const fill = async (url: string, settings: Settings): Promise<string> => {
  const token = await signIn(url);
  Object.assign(process.env, { NEWSROOM_URL: url, NEWSROOM_ADMIN_TOKEN: token });
  await makeReferences();
  const database = await connect(settings);
  try {
    await generateReleases(database, { to: RELEASES });
    await generateDesk(database);
    await database.query('vacuum analyze');
  } finally {
    await database.end();
  }
  return token;
};

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
