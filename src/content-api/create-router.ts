import { factories, type UID } from '@strapi/strapi';
import { CONTENT_TYPES } from './content-types';

const READ = { policies: ['global::no-drafts-without-token'] };
const SAVE = { middlewares: ['global::save-as-draft', 'global::send-revision'] };

/**
 * Strapi's own REST routes for a type, with the newsroom's rules: drafts need a token, writes save drafts, drafts have an
 * ETag; public reads are answered quickly.
 *
 * @param readOne - further middlewares of `findOne`
 */
export const createRouter = (uid: UID.ContentType, readOne: readonly string[] = []) => {
  const isCollection = CONTENT_TYPES.some((type) => type.uid === uid && type.kind === 'collection');
  const quickly = isCollection ? [{ name: 'global::answer-quickly', config: { uid } }] : [];
  return factories.createCoreRouter(uid, {
    config: {
      find: { ...READ, middlewares: quickly },
      findOne: { ...READ, middlewares: [...readOne, 'global::send-revision', ...quickly] },
      create: SAVE,
      update: SAVE,
    },
  });
};
