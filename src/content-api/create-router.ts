import { factories, type UID } from '@strapi/strapi';

const READ = { policies: ['global::no-drafts-without-token'] };
const SAVE = { middlewares: ['global::save-as-draft'] };

/** Strapi's own REST routes for a type, with the newsroom's two rules: drafts need a token, writes save drafts. */
export const createRouter = (uid: UID.ContentType) =>
  factories.createCoreRouter(uid, {
    config: { find: READ, findOne: READ, create: SAVE, update: SAVE },
  });
