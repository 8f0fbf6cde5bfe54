import { createStrapi, type Core } from '@strapi/strapi';
import { buildServer } from './build-newsroom';
import { openForCommand } from './open-database';

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
  const database = await openForCommand(root, command);
  try {
    await buildServer(root);
    process.env['NODE_ENV'] ??= 'production';
    process.env['LOG_LEVEL'] = 'error'; // standard output belongs to the command's own answer
    const strapi = await createStrapi({
      appDir: root,
      distDir: `${root}/dist`,
      serveAdminPanel: false,
    }).load();
    try {
      return await work(strapi);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await database.close();
  }
};
