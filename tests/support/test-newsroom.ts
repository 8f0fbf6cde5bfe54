import { cpSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPanel } from '../../src/app/cli/build-newsroom';
import { findFreePort, openEmbeddedDatabase } from '../../src/app/cli/embedded-postgres';
import { copyTemplate, makeTemplate } from './newsroom-template';
import { endProcess, startServer, untilUp } from './server-process';
import { makeDataFolder, ROOT, testEnvironment } from './test-environment';

export { collect, untilUp } from './server-process';
export * from './test-environment';

export interface TestNewsroom {
  readonly url: string;
  /** PREVIEW_URL: where a test may start a front end. */
  readonly previewUrl: string;
  /** Where all goes that it prints. */
  readonly logFile: string;
  /** DATABASE_HOST and the rest, to look below the newsroom. */
  readonly database: Record<string, string>;
  /** What it was started with: for a second process on the same database. */
  readonly environment: Record<string, string>;
  readonly pid: number;
  stop(): Promise<void>;
}

interface TestSettings {
  readonly withPanel?: boolean;
  /** Whether the database waits for the disk, as outside tests: for what measures. */
  readonly isDurable?: boolean;
  /** Environment variables besides those of every test. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A started Strapi on a PostgreSQL of its own, empty but for its administrator and tokens. */
export const startTestNewsroom = async ({
  withPanel = false,
  isDurable = false,
  settings = {},
}: TestSettings = {}): Promise<TestNewsroom> => {
  if (withPanel) await buildPanel(ROOT);
  await makeTemplate();
  const folder = makeDataFolder();
  const port = await findFreePort();
  const previewUrl = `http://127.0.0.1:${await findFreePort()}/preview`;
  Object.assign(process.env, { DATELINE_DATA: folder, STRAPI_TELEMETRY_DISABLED: 'true' });
  cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true });
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  copyTemplate({ isDurable });
  const database = await openEmbeddedDatabase(ROOT);
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'newsroom.log');
  const log = openSync(logFile, 'a');
  const environment = {
    ...testEnvironment(folder, port),
    ...database.environment,
    PREVIEW_URL: previewUrl,
    SERVE_ADMIN_PANEL: String(withPanel),
    ...settings,
  };
  const server = startServer(environment, ['ignore', log, log]);
  const stop = async (): Promise<void> => {
    await endProcess(server, 'SIGTERM');
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilUp(server, url, () => readFileSync(logFile, 'utf8'));
  } catch (error) {
    await stop();
    throw error;
  }
  const pid = server.pid ?? NaN;
  return { url, previewUrl, logFile, database: database.environment, environment, pid, stop };
};
