import type { Core } from '@strapi/strapi';

/** The address of the newsroom itself, without a slash at its end: its API, feeds and uploads are below it. */
export const newsroomUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');

/** The address of the front end that readers see (SITE_URL), without a slash at its end; the newsroom's own without one. */
export const siteUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('newsroom.site.url') || newsroomUrl(strapi);
