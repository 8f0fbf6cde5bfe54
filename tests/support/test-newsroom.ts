import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPanel, buildServer } from '../../src/app/cli/build-newsroom';
import {
  findFreePort,
  openEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../src/app/cli/embedded-postgres';

export const ROOT = join(__dirname, '..', '..');
export const PREVIEW_TOKEN = 'preview-token-of-the-tests';
export const WRITING_TOKEN = 'writing-token-of-the-tests';
export const ADMINISTRATOR = { email: 'administrator@example.org', password: 'Newsroom-of-the-tests-1' };

const START_SECONDS = 240; // on a busy machine; some 10 otherwise

export interface TestNewsroom {
  readonly url: string;
  /** PREVIEW_URL: where a test may start a front end. */
  readonly previewUrl: string;
  /** Where all goes that it prints. */
  readonly logFile: string;
  /** DATABASE_HOST and the rest, to look below the newsroom. */
  readonly database: Record<string, string>;
  stop(): Promise<void>;
}

/** A folder for one newsroom that any account may enter: PostgreSQL runs as its own when the tests run as root. */
export const makeDataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  chmodSync(folder, 0o755);
  return folder;
};

/** The environment of a newsroom under test: fixed secrets, its own folders, no database yet. */
export const testEnvironment = (folder: string, port: number): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATELINE_DATA: folder,
  PUBLIC_DIR: join(folder, 'public'),
  APP_KEYS: 'test-key-1,test-key-2',
  API_TOKEN_SALT: 'test-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  JWT_SECRET: 'test-jwt-secret',
  PREVIEW_TOKEN,
  WRITING_TOKEN,
  ADMIN_EMAIL: ADMINISTRATOR.email,
  ADMIN_PASSWORD: ADMINISTRATOR.password,
  STRAPI_TELEMETRY_DISABLED: 'true',
  WEBHOOKS_ALLOW_PRIVATE: 'true', // receivers of the tests listen on loopback
});

interface TestSettings {
  readonly withPanel?: boolean;
  /** Environment variables besides those of every test. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A started Strapi on a PostgreSQL of its own, empty but for its administrator and tokens. */
export const startTestNewsroom = async ({
  withPanel = false,
  settings = {},
}: TestSettings = {}): Promise<TestNewsroom> => {
  const folder = makeDataFolder();
  const port = await findFreePort();
  const previewUrl = `http://127.0.0.1:${await findFreePort()}/preview`;
  Object.assign(process.env, { DATELINE_DATA: folder, STRAPI_TELEMETRY_DISABLED: 'true' });
  cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true });
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  await buildServer(ROOT);
  if (withPanel) await buildPanel(ROOT);
  const database = await openEmbeddedDatabase(ROOT);
  const env = {
    ...process.env,
    ...testEnvironment(folder, port),
    ...database.environment,
    PREVIEW_URL: previewUrl,
    SERVE_ADMIN_PANEL: String(withPanel),
    ...settings,
  };
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'newsroom.log');
  const log = openSync(logFile, 'a');
  const server = spawn(process.execPath, ['dist/src/app/cli/serve.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', log, log],
  });
  const output = () => readFileSync(logFile, 'utf8');
  try {
    await untilUp(server, url, output);
  } catch (error) {
    await stop(server, database, folder);
    throw error;
  }
  return {
    url,
    previewUrl,
    logFile,
    database: database.environment,
    stop: () => stop(server, database, folder),
  };
};

/** All that a process printed so far. */
export const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
};

/** Waits until the newsroom answers. @throws when it ends before, with what it printed */
export const untilUp = async (child: ChildProcess, url: string, output: () => string): Promise<void> => {
  for (let tries = 0; tries < START_SECONDS * 5; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The newsroom ended with ${child.exitCode}:\n${output()}`);
    const response = await fetch(`${url}/api/site`).catch(() => null);
    if (response !== null) return;
    await wait(200);
  }
  throw new Error(`The newsroom is not up after ${START_SECONDS} seconds:\n${output()}`);
};

const stop = async (server: ChildProcess, database: EmbeddedDatabase, folder: string): Promise<void> => {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
};
