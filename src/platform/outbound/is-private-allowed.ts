import type { Core } from '@strapi/strapi';

/** WEBHOOKS_ALLOW_PRIVATE, for tests: receivers may be in private networks, and speak http. */
export const isPrivateAllowed = (strapi: Core.Strapi): boolean =>
  strapi.config.get<boolean>('newsroom.outbound.isPrivateAllowed');
