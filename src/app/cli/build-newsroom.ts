import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readBuildRecord, saveBuildRecord } from './build-record';
import { compressPanel } from './compress-panel';
import { takeLockFile } from './lock-file';
import { runBuildTool } from './run-build-tool';
import { hashSources } from './source-hash';

/** Types are what `npm run typecheck` looks at: a start waits half as long without. */
const TSC = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck'];
const STRAPI_BUILD = ['node_modules/@strapi/strapi/bin/strapi.js', 'build'];

/** Compiles the server (src, config, database) into dist when it is missing or older than its sources. */
export const buildServer = (root: string): Promise<void> => oneAtATime(root, () => bringServerUpToDate(root));

/**
 * Builds the admin panel when it is missing or older than its sources, and the server too, which Strapi's build compiles
 * along with it; about 40 seconds.
 */
export const buildPanel = (root: string): Promise<void> => oneAtATime(root, () => bringPanelUpToDate(root));

const bringServerUpToDate = async (root: string): Promise<void> => {
  const server = hashServer(root);
  if (isServerFresh(root, server)) return;
  removeServer(root);
  await runBuildTool(root, 'Compiling the server', TSC);
  saveBuildRecord(root, { server });
};

const bringPanelUpToDate = async (root: string): Promise<void> => {
  const panel = hashPanel(root);
  if (readBuildRecord(root).panel === panel && existsSync(join(root, 'dist/build/index.html')))
    return bringServerUpToDate(root);
  const server = hashServer(root);
  if (!isServerFresh(root, server)) removeServer(root);
  saveBuildRecord(root, { panel: null });
  await runBuildTool(root, 'Building server and admin panel', STRAPI_BUILD);
  await compressPanel(join(root, 'dist/build'));
  saveBuildRecord(root, { server, panel });
};

const hashServer = (root: string): string =>
  hashSources(
    root,
    ['src', 'config', 'database', 'types', 'tsconfig.json', 'package-lock.json'],
    ['src/admin'],
  );

const hashPanel = (root: string): string => {
  const paths = [
    ...['src/admin', 'config/admin.ts', 'config/server.ts', 'package-lock.json'],
    'src/app/cli/compress-panel.ts', // what an earlier version built has no copies
  ];
  return `${hashSources(root, paths)} ${process.env.PUBLIC_URL ?? ''}`; // the panel is built for one address
};

const isServerFresh = (root: string, hash: string): boolean =>
  readBuildRecord(root).server === hash && existsSync(join(root, 'dist/src/index.js'));

/** Also what sources that were deleted since had become, and the record: a build that is cut short is not fresh. */
const removeServer = (root: string): void => {
  saveBuildRecord(root, { server: null });
  for (const name of ['src', 'config', 'database', 'tsconfig.tsbuildinfo']) {
    rmSync(join(root, 'dist', name), { recursive: true, force: true });
  }
};

const POLL = 250; // milliseconds

/** A build takes away what the one before has made: several commands started together build in turn, mostly nothing. */
const oneAtATime = async (root: string, build: () => Promise<void>): Promise<void> => {
  for (;;) {
    const lock = takeLockFile(join(root, 'dist', 'build.lock'), 'build');
    if ('holder' in lock) {
      await wait(POLL);
      continue;
    }
    try {
      await build();
      return;
    } finally {
      lock.release();
    }
  }
};
