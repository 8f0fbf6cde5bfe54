import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { collect } from './server-process';
import { makeDataFolder, ROOT } from './test-environment';

/** A cache in front of a newsroom, from Debian's packages, with an example of deploy/. */
export interface Proxy {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** The example as it stands, but for its ports. */
const writeExample = (name: string, ports: Record<string, number>): { folder: string; file: string } => {
  const folder = makeDataFolder();
  const file = join(folder, name);
  let text = readFileSync(join(ROOT, 'deploy', name), 'utf8');
  for (const [port, own] of Object.entries(ports)) {
    if (!text.includes(port)) throw new Error(`deploy/${name} does not name port ${port}.`);
    text = text.replaceAll(port, String(own));
  }
  writeFileSync(file, text);
  return { folder, file };
};

const TRIES = 120; // half a second each

const portOf = (url: string): number => Number(new URL(url).port);

export const startNginx = async (first: string, second: string): Promise<Proxy> => {
  const port = await findFreePort();
  const { folder, file } = writeExample('nginx.conf', {
    '1337': portOf(first),
    '1338': portOf(second),
    '8080': port,
  });
  return start('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;'], port, folder);
};

/** @param port - where it listens: the newsroom behind it must know it, to purge it */
export const startVarnish = async (newsroom: string, port: number): Promise<Proxy> => {
  const { folder, file } = writeExample('varnish.vcl', { '1337': portOf(newsroom) });
  const own = ['-j', 'none', '-n', join(folder, 'work'), '-s', 'malloc,16m'];
  return start('varnishd', ['-F', '-a', `127.0.0.1:${port}`, '-f', file, ...own], port, folder);
};

const start = async (program: string, args: string[], port: number, folder: string): Promise<Proxy> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = `http://127.0.0.1:${port}`;
  const output = collect(child);
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (child.exitCode !== null) break;
    const response = await fetch(`${url}/api/site`).catch(() => null);
    if (response !== null) return { url, stop: () => stop(child, folder) };
    await wait(500);
  }
  await stop(child, folder);
  throw new Error(`${program} does not answer at ${url}:\n${output()}`);
};

const stop = async (child: ChildProcess, folder: string): Promise<void> => {
  await end(child);
  rmSync(folder, { recursive: true, force: true });
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
};
