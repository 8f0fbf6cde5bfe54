import type { Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import { buildServer } from './build-newsroom';
import { loadStrapi } from './load-strapi';
import { openForCommand } from './open-database';
import { listenForStop } from './stop-request';
import { countConnections } from '../../platform/strapi/connection';

const INTERRUPTED = 130; // exit code of a command that was stopped by Ctrl-C, as shells have it

/**
 * Runs work in the newsroom without serving it: beside a running one, or alone.
 *
 * @param command - its npm script, for messages
 */
export const inNewsroom = async <Result>(
  root: string,
  command: string,
  work: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> => {
  const stop = listenForStop();
  const database = await openForCommand(root, command, stop);
  const giveUp = (): void => {
    void database.close().finally(() => process.exit(INTERRUPTED));
  };
  if (stop.aborted) giveUp();
  stop.addEventListener('abort', giveUp, { once: true });
  try {
    await buildServer(root);
    process.env.NODE_ENV ??= 'production';
    process.env.LOG_LEVEL = 'error'; // standard output belongs to the command's own answer
    const strapi = await loadStrapi({
      appDir: root,
      distDir: `${root}/dist`,
      serveAdminPanel: false,
    });
    try {
      return await work(strapi);
    } finally {
      await untilQuiet(strapi);
      await strapi.destroy();
    }
  } finally {
    await database.close();
  }
};

/** The same for what only looks: the newsroom is loaded as it is, and nothing is mended, made or queued at its start. */
export const lookingOnly: typeof inNewsroom = (root, command, work) => {
  process.env.DATELINE_LOOKS_ONLY = 'true';
  return inNewsroom(root, command, work);
};

const POLL = 20; // milliseconds

/** Strapi sends its entry events after the commit and does not wait for what listens: let those queries end first. */
const untilQuiet = async (strapi: Core.Strapi): Promise<void> => {
  for (let count = countConnections(strapi); count.used + count.pending > 0; count = countConnections(strapi))
    await wait(POLL);
};
