import type { Route } from './route';
import { strapiConfig } from './strapi-config';

const PREFIX = '/api';

/**
 * A route of the content API as Strapi's loader takes it.
 *
 * @param handler - of a controller of the same API, such as `content.find`
 */
export const toStrapiRoute = ({ method, path, access }: Route, handler: string) => ({
  method,
  path: path.slice(PREFIX.length),
  handler,
  config: strapiConfig(access),
});
