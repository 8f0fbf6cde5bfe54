import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showProgress } from './progress';
import { hashSources } from './source-hash';
import { StopError } from './stop-error';

interface Built {
  server?: string;
  panel?: string;
}

/** Compiles the server (src, config, database) into dist when it is missing or older than its sources. */
export const buildServer = async (root: string): Promise<void> => {
  const hash = hashSources(
    root,
    ['src', 'config', 'database', 'types', 'tsconfig.json', 'package-lock.json'],
    ['src/admin'],
  );
  if (readBuilt(root).server === hash && existsSync(join(root, 'dist/src/index.js'))) return;
  for (const folder of ['src', 'config', 'database', 'tsconfig.tsbuildinfo']) {
    rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  }
  await runTool(root, 'Compiling the server', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  saveBuilt(root, { server: hash });
};

/** Builds the admin panel when it is missing or older than its sources; takes about 40 seconds. */
export const buildPanel = async (root: string): Promise<void> => {
  const sources = hashSources(root, [
    'src/admin',
    'config/admin.ts',
    'config/server.ts',
    'package-lock.json',
  ]);
  const hash = `${sources} ${process.env.PUBLIC_URL ?? ''}`; // the panel is built for one address
  if (readBuilt(root).panel === hash && existsSync(join(root, 'dist/build/index.html'))) return;
  await runTool(root, 'Building the admin panel', ['node_modules/@strapi/strapi/bin/strapi.js', 'build']);
  saveBuilt(root, { panel: hash });
};

const builtFile = (root: string): string => join(root, 'dist', 'built.json');

const readBuilt = (root: string): Built =>
  existsSync(builtFile(root)) ? (JSON.parse(readFileSync(builtFile(root), 'utf8')) as Built) : {};

const saveBuilt = (root: string, part: Built): void => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(builtFile(root), JSON.stringify({ ...readBuilt(root), ...part }));
};

/** A build tool as a child; what it prints is shown only when it fails. */
const runTool = async (root: string, what: string, args: string[]): Promise<void> => {
  const progress = showProgress(what);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  progress.end(code === 0);
  if (code !== 0) throw new StopError(`${what} failed:\n${output}`);
};
