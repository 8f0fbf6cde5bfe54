import type { Access, Route } from './route';

const PREFIX = '/api';

/** Routes that know by themselves whom they answer are open to everybody. */
const CONFIGS: Readonly<Record<Access, object>> = {
  public: { auth: false },
  link: { auth: false },
  operators: { auth: false },
  token: {},
  scope: { policies: ['global::explicit-scope'] },
  staff: { policies: ['admin::isAuthenticatedAdmin'] },
};

/**
 * A route of the content API as Strapi's loader takes it. A new object each time: Strapi writes into it the right that the
 * route needs.
 *
 * @param handler - of a controller of the same API, such as `content.find`
 */
export const toStrapiRoute = ({ method, path, access }: Route, handler: string) => ({
  method,
  path: path.slice(PREFIX.length),
  handler,
  config: structuredClone(CONFIGS[access]),
});
