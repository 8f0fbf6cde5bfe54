import { factories, type UID } from '@strapi/strapi';

// New objects for each route: Strapi writes the right that a route needs into its configuration. A shared one would open
// every type to a token that may write the first.
const read = (middlewares: readonly string[]) => ({
  policies: ['global::no-drafts-without-token'],
  middlewares: [...middlewares],
});
const save = () => ({ middlewares: ['global::save-as-draft', 'global::send-revision'] });

/**
 * Strapi's own REST routes for a type, with the newsroom's rules: drafts need a token, writes save drafts, drafts have an
 * ETag.
 *
 * @param readOne - further middlewares of `findOne`
 */
export const createRouter = (uid: UID.ContentType, readOne: readonly string[] = []) =>
  factories.createCoreRouter(uid, {
    config: {
      find: read([]),
      findOne: read([...readOne, 'global::send-revision']),
      create: save(),
      update: save(),
    },
  });
