import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';

/**
 * What Strapi's own generator says of the content API's routes of plugins: OpenAPI's `paths`. The routes of content types stay
 * out. The generator goes through the schemas of all types for each parameter, which stopped a process for seconds.
 */
export const describedPaths = (strapi: Core.Strapi): Readonly<Record<string, object>> => {
  const pluginsAlone = Object.create(strapi, { apis: { value: {} } }) as Core.Strapi;
  return (generate(pluginsAlone, { type: 'content-api' }).document.paths ?? {}) as Readonly<
    Record<string, object>
  >;
};
