import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort, openEmbeddedDatabase } from '../../src/app/cli/embedded-postgres';
import { openDatabase } from '../support/database';
import { copyTemplate, makeTemplate } from '../support/newsroom-template';
import { runCli } from '../support/run-cli';
import { collect, makeDataFolder, ROOT, testEnvironment, untilUp } from '../support/test-newsroom';

const LIMIT = 300_000; // milliseconds: several starts on a busy machine
const folder = makeDataFolder();
const lock = join(folder, 'newsroom.lock');
const postmasterFile = join(folder, 'postgres', 'postmaster.pid');
let env: Record<string, string> = {};
let url = '';
let npm: ChildProcess;

/** Through npm and the shell that it uses, as people start it. */
const startByNpm = async (): Promise<void> => {
  npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilUp(npm, url, collect(npm));
};

const untilGone = async (): Promise<void> => {
  for (let tries = 0; tries < 200 && existsSync(lock); tries += 1) await wait(50);
  expect(existsSync(lock)).toBe(false);
  expect(existsSync(postmasterFile)).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
};

const holder = (): number => (JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }).pid;

/** A newsroom that has been started before and has content; start.test.ts tries the first start, which puts some in. */
const prepareNewsroom = async (): Promise<void> => {
  await makeTemplate();
  process.env.DATELINE_DATA = folder;
  copyTemplate();
  const database = await openEmbeddedDatabase(ROOT);
  process.env.NEWSROOM_DATABASE = JSON.stringify(database.environment);
  const client = await openDatabase();
  await client.query(`insert into redirects (document_id, "from", "to") values ('any', '/from', '/to')`);
  await client.end();
  await database.stop();
};

beforeAll(async () => {
  await prepareNewsroom();
  const port = await findFreePort();
  url = `http://127.0.0.1:${port}`;
  env = { ...testEnvironment(folder, port), SERVE_ADMIN_PANEL: 'false' };
}, LIMIT);

afterAll(async () => {
  if (existsSync(lock)) {
    process.kill(holder(), 'SIGTERM');
    await untilGone();
  }
  rmSync(folder, { recursive: true, force: true });
}, LIMIT);

describe('npm start', () => {
  it(
    'waits for one that is stopping, and starts then',
    async () => {
      await startByNpm();
      const before = holder();
      npm.kill('SIGTERM');
      await startByNpm();
      for (let tries = 0; tries < 400 && (!existsSync(lock) || holder() === before); tries += 1)
        await wait(50);
      await untilUp(npm, url, collect(npm));
      expect(holder()).not.toBe(before);
    },
    LIMIT,
  );

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with its server and its database when npm gets %s',
    async (signal) => {
      if (!existsSync(lock)) await startByNpm();
      npm.kill(signal);
      await untilGone();
    },
    LIMIT,
  );

  it(
    'ends with one line when its port is taken',
    async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      const { code, output } = await runCli('start', [], { ...env, PORT: String(port) });
      other.close();
      expect(code).toBe(1);
      expect(output.trim()).toBe(
        `The newsroom cannot listen on 127.0.0.1:${port}: another program listens there. Stop it, or set PORT to another number.`,
      );
      await untilGone();
    },
    LIMIT,
  );

  it(
    'ends with one line when PORT is no port',
    async () => {
      const { code, output } = await runCli('start', [], { ...env, PORT: 'http' });
      expect(code).toBe(1);
      expect(output.trim()).toBe('PORT is not a port. Set it to a number from 1 to 65535.');
    },
    LIMIT,
  );
});
