import type { Core } from '@strapi/strapi';
import { isShared, preflightHeaders, type SharedOrigins } from './domain/sharing';
import { createRequestHeaders } from './request-headers';
import { replaceMiddleware } from '../strapi/replace-middleware';
import type { Context } from '../strapi/koa';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** What browsers say of pages that are not of the newsroom's own origin: W3C Fetch Metadata, section 2.3. */
const OF_OTHERS = ['cross-site', 'same-site'];

/**
 * Says to browsers which origins may read an answer, whatever it is: the public interface is open to all, or to those of
 * CORS_ORIGINS, and never with credentials; the panel answers its own origin only. So does it take what a page asks for that
 * cannot read the answer.
 */
const answerOrigins = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const headersOf = createRequestHeaders(strapi);
  const origins = strapi.config.get<SharedOrigins>('newsroom.origins');
  return async (context: Context, next: () => Promise<void>) => {
    const { path, method, headers } = context;
    const shared = isShared(path);
    if (shared && origins !== '*') context.vary('Origin');
    setAll(context, headersOf(path, headers));
    if (shared && method === 'OPTIONS' && headers['access-control-request-method'] !== undefined) {
      setAll(context, preflightHeaders(origins, headers.origin ?? ''));
      context.status = 204;
    } else if (!shared && !SAFE.includes(method) && OF_OTHERS.includes(context.get('Sec-Fetch-Site'))) {
      const message = 'The panel takes nothing from pages of other origins.';
      context.status = 403;
      context.body = { data: null, error: { status: 403, name: 'ForbiddenError', message, details: {} } };
    } else {
      await next();
      if (!shared && context.response.get('Cache-Control') === '') context.set('Cache-Control', 'no-store'); // drafts stay in no browser's store
    }
  };
};

const setAll = (context: Context, headers: readonly string[]): void => {
  for (let at = 0; at < headers.length; at += 2) context.set(headers[at] ?? '', headers[at + 1] ?? '');
};

/** Strapi asks for a middleware of that name, and its own says `Vary: Origin` of what is the same for all. */
export const replaceCors = (strapi: Core.Strapi): void => {
  replaceMiddleware(strapi, 'strapi::cors', answerOrigins);
};
