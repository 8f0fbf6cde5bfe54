import type { Context } from '../../platform/strapi/koa';

/** The object that was sent; an empty one for anything else. */
export const bodyOf = ({ request: { body } }: Context): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
