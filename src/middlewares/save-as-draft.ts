import type { Context } from '../platform/strapi/koa';

/**
 * A REST write saves a draft; `?status=published` asks for publication, with its rules. Stock Strapi publishes at once
 * (strapi/strapi issue 23968).
 */
const saveAsDraft = () => async (context: Context, next: () => Promise<void>) => {
  context.query = { ...context.query, status: context.query.status ?? 'draft' };
  await next();
};

export default saveAsDraft;
