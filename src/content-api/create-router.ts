import { factories, type UID } from '@strapi/strapi';

const READ = { policies: ['global::no-drafts-without-token'] };
const SAVE = { middlewares: ['global::save-as-draft', 'global::send-revision'] };

/**
 * Strapi's own REST routes for a type, with the newsroom's rules: drafts need a token, writes save drafts, drafts have an
 * ETag.
 *
 * @param readOne - further middlewares of `findOne`
 */
export const createRouter = (uid: UID.ContentType, readOne: readonly string[] = []) =>
  factories.createCoreRouter(uid, {
    config: {
      find: READ,
      findOne: { ...READ, middlewares: [...readOne, 'global::send-revision'] },
      create: SAVE,
      update: SAVE,
    },
  });
