import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { buildServer } from '../../src/app/cli/build-newsroom';
import type { TestDatabase } from './test-database';
import { collect, makeDataFolder, ROOT, testEnvironment, untilUp, WRITING_TOKEN } from './test-newsroom';

/** One running server of a newsroom; several may share a database. */
export interface Instance {
  readonly url: string;
  /** As a power cut does it: at once, with nothing put in order. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** What it printed so far. */
  readonly output: () => string;
  /** What it was started with: for a second process on the same database. */
  readonly environment: Record<string, string>;
  readonly get: (path: string) => Test;
  readonly post: (path: string, body: object) => Test;
  readonly put: (path: string, body: object) => Test;
  readonly delete: (path: string) => Test;
}

/** Starts a server on a test's own database. */
export const startInstance = async (
  { connection }: TestDatabase,
  settings: Record<string, string> = {},
): Promise<Instance> => {
  await buildServer(ROOT);
  const folder = makeDataFolder();
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...testEnvironment(folder, port),
    DATABASE_HOST: connection.host ?? '',
    DATABASE_PORT: String(connection.port),
    DATABASE_NAME: connection.database ?? '',
    DATABASE_USERNAME: connection.user ?? '',
    DATABASE_PASSWORD: String(connection.password),
    SERVE_ADMIN_PANEL: 'false',
    ...settings,
  };
  const server = spawn(process.execPath, ['dist/src/app/cli/serve.js'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(server);
  await untilUp(server, url, output);
  const send = (test: Test): Test => test.set('Authorization', `Bearer ${WRITING_TOKEN}`);
  const endWith = async (signal: NodeJS.Signals): Promise<void> => {
    await end(server, signal);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    output,
    environment,
    kill: () => endWith('SIGKILL'),
    stop: () => endWith('SIGTERM'),
    isRunning: () => server.exitCode === null && server.signalCode === null,
    get: (path) => send(request(url).get(path)),
    post: (path, body) => send(request(url).post(path)).send(body),
    put: (path, body) => send(request(url).put(path)).send(body),
    delete: (path) => send(request(url).delete(path)),
  };
};

const end = async (server: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
};
