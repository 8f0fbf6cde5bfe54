import { createStrapi, type Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import { buildServer } from './build-newsroom';
import { openForCommand } from './open-database';
import { listenForStop } from './stop-request';

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
    const strapi = await createStrapi({
      appDir: root,
      distDir: `${root}/dist`,
      serveAdminPanel: false,
    }).load();
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

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const POLL = 20; // milliseconds

/** Strapi sends its entry events after the commit and does not wait for what listens: let those queries end first. */
const untilQuiet = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await wait(POLL);
};
