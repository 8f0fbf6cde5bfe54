import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { buildServer } from '../../src/app/cli/build-newsroom';
import {
  type EmbeddedDatabase,
  findFreePort,
  openEmbeddedDatabase,
  removeEmbeddedDatabase,
} from '../../src/app/cli/embedded-postgres';
import { findPostgresHome } from '../../src/app/cli/postgres-home';
import { hashSources } from '../../src/app/cli/source-hash';
import { collect, endProcess, startServer, untilUp } from './server-process';
import { makeDataFolder, ROOT, testEnvironment } from './test-environment';

/** What a database after its first start is made of. */
const SOURCES = [
  ...['src', 'config', 'database', 'package-lock.json'],
  ...['test-environment.ts', 'newsroom-template.ts'].map((name) => join('tests', 'support', name)),
];
const DIST = join(ROOT, 'dist');
const PREFIX = 'test-template-';
const PARTS = ['postgres', 'postgres.password'];

/** Nothing waits for the disk. A process that is killed loses nothing by that; a machine would. */
const WITHOUT_DISK = '\n# of the tests\nfsync = off\nfull_page_writes = off\n';

/**
 * Makes, when these sources have none yet, the database that every newsroom of the tests begins with: one that has been
 * started once and stopped. Compiles the server too. Whoever this process starts finds both by NEWSROOM_TEMPLATE, and looks at
 * no sources any more.
 */
export const makeTemplate = async (): Promise<void> => {
  if (process.env.NEWSROOM_TEMPLATE !== undefined) return;
  await buildServer(ROOT);
  const template = templateFolder();
  if (!existsSync(template)) await make(template);
  process.env.NEWSROOM_TEMPLATE = template;
};

const make = async (template: string): Promise<void> => {
  const folder = makeDataFolder();
  const before = process.env.DATELINE_DATA;
  process.env.DATELINE_DATA = folder;
  try {
    await startOnce(folder);
    keepAs(template, findPostgresHome(ROOT).base);
  } finally {
    await removeEmbeddedDatabase(ROOT);
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATELINE_DATA;
    else process.env.DATELINE_DATA = before;
  }
};

/**
 * Puts a copy of the template where the embedded PostgreSQL of DATELINE_DATA keeps its data.
 *
 * @param isDurable - commits wait for the disk, as outside tests: for what measures
 */
export const copyTemplate = ({ isDurable = false } = {}): void => {
  const { base } = findPostgresHome(ROOT);
  mkdirSync(base, { recursive: true, mode: 0o755 });
  copyParts(process.env.NEWSROOM_TEMPLATE ?? '', base);
  if (!isDurable) appendFileSync(join(base, 'postgres', 'postgresql.conf'), WITHOUT_DISK);
};

const templateFolder = (): string =>
  join(DIST, `${PREFIX}${hashSources(ROOT, SOURCES, ['src/admin']).slice(0, 16)}`);

/** Under another name until it is whole; those of other sources are in nobody's way any more. */
const keepAs = (template: string, base: string): void => {
  const outdated = readdirSync(DIST).filter((name) => name.startsWith(PREFIX));
  const unfinished = `${template}.${process.pid}`;
  mkdirSync(unfinished);
  copyParts(base, unfinished);
  renameSync(unfinished, template);
  for (const name of outdated) rmSync(join(DIST, name), { recursive: true, force: true });
};

/** By cp, which keeps the owner: PostgreSQL runs as an account of its own when the tests run as root. */
const copyParts = (from: string, to: string): void => {
  for (const part of PARTS) execFileSync('cp', ['-a', join(from, part), to]);
};

const startOnce = async (folder: string): Promise<void> => {
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  const database = await openEmbeddedDatabase(ROOT);
  const port = await findFreePort();
  const server = startServer({
    ...testEnvironment(folder, port),
    ...database.environment,
    SERVE_ADMIN_PANEL: 'false',
  });
  try {
    await untilUp(server, `http://127.0.0.1:${port}`, collect(server));
  } finally {
    await endProcess(server, 'SIGTERM');
    await letTestsLook(database);
    await database.stop();
  }
};

/** What the program's own role may not: tests have statements logged, and change rows past the triggers. */
const FOR_TESTS = `
  grant alter system on parameter log_statement to newsroom;
  grant set on parameter session_replication_role to newsroom;
  grant set on parameter deadlock_timeout to newsroom;
  grant execute on function pg_reload_conf() to newsroom`;

const letTestsLook = async ({ environment, superuser }: EmbeddedDatabase): Promise<void> => {
  const client = new Client({
    host: environment.DATABASE_HOST,
    port: Number(environment.DATABASE_PORT),
    database: environment.DATABASE_NAME,
    user: superuser.name,
    password: superuser.password,
  });
  await client.connect();
  await client.query(FOR_TESTS);
  await client.end();
};
