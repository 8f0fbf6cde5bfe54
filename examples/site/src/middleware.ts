import type { MiddlewareHandler } from 'astro';
import { readAddress } from './languages';
import { lookOf } from './security-policy';
import { sendPage } from './send-page';

/**
 * Each request passes here: the language is read from the address, `/fr/search` being the page `search` in French, and what the
 * page answers gets the headers that every answer has.
 */
export const onRequest: MiddlewareHandler = async ({ locals, request, url }, next) => {
  Object.assign(locals, readAddress(url.pathname));
  const isWithLanguage = locals.path !== url.pathname;
  const response = await next(isWithLanguage ? new URL(`${locals.path}${url.search}`, url) : undefined);
  const sent = await sendPage(request, response, locals.isPrivate === true);
  for (const [name, value] of Object.entries(locals.headers ?? lookOf(null).headers)) {
    if (!sent.headers.has(name)) sent.headers.set(name, value);
  }
  return sent;
};
