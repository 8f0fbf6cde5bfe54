import type { Core } from '@strapi/strapi';
import { countRead } from '../platform/metrics/quick-reads';
import { answerQuickly } from '../reading/quick-read/answer-quickly';
import { createPlaces, kindOfPath, type Places } from '../platform/storage/places';
import { createFindRead } from '../reading/quick-read/find-read';
import type { Context } from '../platform/strapi/koa';

/**
 * Answers a public read of REST with one statement and the bytes of Strapi's own answer, before Strapi looks for a route.
 * What it does not understand in full goes Strapi's way (docs/adr/0040).
 */
const middleware = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const findRead = createFindRead(strapi);
  const places = openPlaces(strapi);
  return async (context: Context, next: () => Promise<void>) => {
    const read = findRead(context);
    const answer = read === null ? null : await answerQuickly(strapi, { ...read, query: context.query });
    if (read !== null) countRead(answer === null ? 'normal' : 'quick');
    if (read === null || answer === null)
      return isPublicRead(context) ? places.take(kindOfPath(context.path), next) : next();
    const { documentId, handler, route } = read;
    context.state.route = { handler };
    context.params = documentId === undefined ? {} : { id: documentId };
    context._matchedRoute = route;
    context.type = 'application/json; charset=utf-8';
    context.body = answer;
  };
};

/** Readers of one kind leave half of Strapi's connections to all others: the table that theirs wait for may be locked. */
const openPlaces = (strapi: Core.Strapi): Places => {
  const share = Math.max(1, Math.floor(strapi.config.get<number>('database.connection.pool.max') / 2));
  return createPlaces(share, strapi.config.get<number>('newsroom.waits.connection') * MILLISECONDS);
};

const MILLISECONDS = 1000; // in a second

const isPublicRead = ({ method, path, headers }: Context): boolean =>
  (method === 'GET' || method === 'HEAD') && path.startsWith('/api/') && headers.authorization === undefined;

export default middleware;
