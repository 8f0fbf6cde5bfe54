import type { Core } from '@strapi/strapi';
import { findNewest } from '../writing/history/history';
import { entityTag } from '../writing/history/refuse-if-outdated';
import type { Context } from '../platform/strapi/koa';

interface Answer {
  readonly data?: { documentId?: string; locale?: string; publishedAt?: string | null } | null;
}

/**
 * A draft comes with the number of its newest version as `ETag`: what a tool sends back in `If-Match`, so that it does not
 * save over somebody else's version (RFC 9110, section 13.1.1).
 */
const sendRevision =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    await next();
    const { documentId, locale, publishedAt } = (context.body as Answer | undefined)?.data ?? {};
    if (documentId === undefined || locale === undefined || publishedAt !== null) return;
    const version = (await findNewest(strapi, documentId, 'version')).get(locale);
    if (version !== undefined) context.set('ETag', entityTag(version.id));
  };

export default sendRevision;
