import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import type { TestDatabase } from './test-database';
import { collect, endProcess, startServer, untilUp } from './server-process';
import { makeDataFolder, ROOT, testEnvironment, WRITING_TOKEN } from './test-environment';

/** One running server of a newsroom; several may share a database. */
export interface Instance {
  readonly url: string;
  readonly pid: number;
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

/** Of a server on a test's own database, without its panel. @param folder - of its own, for its data and uploads */
export const environmentOn = (
  connection: TestDatabase['connection'],
  folder: string,
  port: number,
): Record<string, string> => {
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  return {
    ...testEnvironment(folder, port),
    DATABASE_HOST: connection.host ?? '',
    DATABASE_PORT: String(connection.port),
    DATABASE_NAME: connection.database ?? '',
    DATABASE_USERNAME: connection.user ?? '',
    DATABASE_PASSWORD: String(connection.password),
    SERVE_ADMIN_PANEL: 'false',
  };
};

/** Starts a server on a test's own database. @param root - of the project, or of another version of it */
export const startInstance = async (
  { connection }: TestDatabase,
  settings: Record<string, string> = {},
  root = ROOT,
): Promise<Instance> => {
  const folder = makeDataFolder();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...environmentOn(connection, folder, port), ...settings };
  const server = startServer(environment, undefined, root);
  const output = collect(server);
  await untilUp(server, url, output);
  const send = (test: Test): Test => test.set('Authorization', `Bearer ${WRITING_TOKEN}`);
  const endWith = async (signal: NodeJS.Signals): Promise<void> => {
    await endProcess(server, signal);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    pid: server.pid ?? NaN,
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
