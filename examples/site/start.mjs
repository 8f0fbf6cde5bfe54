import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';

// npm run site: installs the site's packages when they are not there, builds it when it changed, and starts it.

const HERE = dirname(fileURLToPath(import.meta.url));
const ENTRY = join(HERE, 'dist', 'server', 'entry.mjs');
const PATIENCE = 2_000; // milliseconds
const PAUSE = 100; // milliseconds between two looks whether it listens

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * What the newsroom beside it was told about itself: two lines of its settings, none of its secrets.
 *
 * @returns {{ PORT?: string, SITE_URL?: string }}
 */
const readNewsroom = () => {
  const file = join(HERE, '..', '..', '.env');
  if (!existsSync(file)) return {};
  const { PORT, SITE_URL } = parseEnv(readFileSync(file, 'utf8'));
  return { PORT, SITE_URL };
};

/** Where the newsroom expects the site, when that is this machine; or else at port 4000. */
const placeOf = (/** @type {string | undefined} */ siteUrl) => {
  const { hostname, port } = new URL(siteUrl || 'http://127.0.0.1:4000');
  return ['127.0.0.1', 'localhost'].includes(hostname) && port !== ''
    ? { host: '127.0.0.1', port }
    : { host: '127.0.0.1', port: '4000' };
};

/** @param {string} path */
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** @param {string} folder @returns {number} when anything in it changed last */
const changedWithin = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => changed(join(entry.parentPath, entry.name))),
  );

/** @param {string} command @param {string[]} parts */
const run = (command, parts) => {
  const { status } = spawnSync(command, parts, {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** Installs what package-lock.json says, when it is not there or older. */
export const install = () => {
  if (changed(join(HERE, 'node_modules', '.package-lock.json')) >= changed(join(HERE, 'package-lock.json')))
    return;
  say('Installing the packages of the site …');
  run('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts']);
};

/** Builds the site, when its sources are newer than what was built. */
export const build = () => {
  const sources = ['src', 'public'].map((folder) => changedWithin(join(HERE, folder)));
  const settings = ['astro.config.mjs', 'package-lock.json'].map((name) => changed(join(HERE, name)));
  if (changed(ENTRY) > Math.max(...sources, ...settings)) return;
  say('Building the site …');
  run(process.execPath, [join(HERE, 'tools', 'astro.mjs'), 'build', '--silent']);
};

/** @param {string} newsroom */
const isThere = async (newsroom) => {
  try {
    return (await fetch(`${newsroom}/api/navigation`, { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false; // nobody listens there, or nobody answers in time
  }
};

/**
 * Whether somebody listens there.
 *
 * @param {string} host @param {number} port
 */
const isTaken = async (host, port) => {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // refused
  } finally {
    socket.destroy();
  }
};

const start = async () => {
  const newsroomSettings = readNewsroom();
  const place = placeOf(newsroomSettings.SITE_URL);
  const {
    HOST = place.host,
    PORT = place.port,
    NEWSROOM_URL = `http://127.0.0.1:${newsroomSettings.PORT ?? '1337'}`,
  } = process.env;
  const address = `http://${HOST}:${PORT}`;
  if (await isTaken(HOST, Number(PORT))) {
    say(`Another program listens at ${address}. Stop it, or choose another port: PORT=4001 npm run site`);
    process.exit(1);
  }
  install();
  build();
  if (!(await isThere(NEWSROOM_URL))) {
    say(`No newsroom answers at ${NEWSROOM_URL} yet. Start it in another terminal: npm start`);
    say('Or say where it is: NEWSROOM_URL=https://newsroom.example.org npm run site');
  }
  const server = spawn(process.execPath, [ENTRY], {
    env: { ...process.env, HOST, PORT, NEWSROOM_URL, ASTRO_NODE_LOGGING: 'disabled' },
    stdio: 'inherit',
  });
  server.once('exit', (code) => process.exit(code ?? 0));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => server.kill(signal));
  while (!(await isTaken(HOST, Number(PORT)))) await setTimeout(PAUSE);
  say(`The site is at ${address}, its newsroom at ${NEWSROOM_URL}.`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await start();
