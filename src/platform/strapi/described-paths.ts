import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';

/** What Strapi's own generator says of the routes of the content API: OpenAPI's `paths`. */
export const describedPaths = (strapi: Core.Strapi): Readonly<Record<string, object>> =>
  (generate(strapi, { type: 'content-api' }).document.paths ?? {}) as Readonly<Record<string, object>>;
