import type { Core } from '@strapi/strapi';
import { countRead } from '../platform/metrics/quick-reads';
import { answerQuickly } from '../reading/quick-read/answer-quickly';
import { createFindRead } from '../reading/quick-read/find-read';
import type { Context } from '../platform/strapi/koa';

/**
 * Answers a public read of REST with one statement and the bytes of Strapi's own answer, before Strapi looks for a route.
 * What it does not understand in full goes Strapi's way (docs/adr/0040).
 */
const middleware = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const findRead = createFindRead(strapi);
  return async (context: Context, next: () => Promise<void>) => {
    const read = findRead(context);
    const answer = read === null ? null : await answerQuickly(strapi, { ...read, query: context.query });
    if (read !== null) countRead(answer === null ? 'normal' : 'quick');
    if (read === null || answer === null) return next();
    const { documentId, handler, route } = read;
    context.state.route = { handler };
    context.params = documentId === undefined ? {} : { id: documentId };
    context._matchedRoute = route;
    context.type = 'application/json; charset=utf-8';
    context.body = Buffer.from(JSON.stringify(answer)); // a string would be measured, and encoded again when it is sent
  };
};

export default middleware;
