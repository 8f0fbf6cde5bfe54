import { ReadStream } from 'node:fs';
import type { Context } from '../platform/strapi/koa';

const OK = 200;
const NOT_MODIFIED = 304;

/**
 * A file of `PUBLIC_DIR` that the caller has already is 304 without a body: Strapi's file server says when it was changed
 * and compares nothing. Uploads compare for themselves. Source: RFC 9110, section 13
 */
const answerUnchanged = () => async (context: Context, next: () => Promise<void>) => {
  await next();
  const { body } = context;
  if (context.status !== OK || !(body instanceof ReadStream) || !context.fresh) return;
  body.destroy(); // nobody reads it: it would stay open
  context.body = null;
  context.status = NOT_MODIFIED;
};

export default answerUnchanged;
