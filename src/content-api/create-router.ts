import { factories, type UID } from '@strapi/strapi';
import { CONTENT_TYPES } from './content-types';

type Middlewares = readonly (string | { readonly name: string; readonly config: { readonly uid: string } })[];

// New objects for each route: Strapi writes the right that a route needs into its configuration. A shared one would open
// every type to a token that may write the first.
const read = (middlewares: Middlewares) => ({
  policies: ['global::no-drafts-without-token'],
  middlewares: [...middlewares],
});
const save = () => ({ middlewares: ['global::save-as-draft', 'global::send-revision'] });

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
      find: read(quickly),
      findOne: read([...readOne, 'global::send-revision', ...quickly]),
      create: save(),
      update: save(),
    },
  });
};
