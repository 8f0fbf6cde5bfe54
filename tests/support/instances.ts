import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import type { TestDatabase } from './test-database';
import { collect, endProcess, startServer, untilUp } from './server-process';
import { makeDataFolder, testEnvironment, WRITING_TOKEN } from './test-environment';

/** One running server of a newsroom; several may share a database. */
export interface Instance {
  readonly url: string;
  /** As a power cut does it: at once, with nothing put in order. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** It stands still, as a paused machine does, and keeps its connections. */
  readonly freeze: () => void;
  readonly goOn: () => void;
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
  const server = startServer(environment);
  const output = collect(server);
  await untilUp(server, url, output);
  const send = (test: Test): Test => test.set('Authorization', `Bearer ${WRITING_TOKEN}`);
  const endWith = async (signal: NodeJS.Signals): Promise<void> => {
    await endProcess(server, signal);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    output,
    environment,
    kill: () => endWith('SIGKILL'),
    stop: () => endWith('SIGTERM'),
    freeze: () => void server.kill('SIGSTOP'),
    goOn: () => void server.kill('SIGCONT'),
    isRunning: () => server.exitCode === null && server.signalCode === null,
    get: (path) => send(request(url).get(path)),
    post: (path, body) => send(request(url).post(path)).send(body),
    put: (path, body) => send(request(url).put(path)).send(body),
    delete: (path) => send(request(url).delete(path)),
  };
};
