import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RATED_ROUTES } from '../app/rated-routes';
import { readerNetwork } from '../platform/edge/domain/reader-network';
import { createFindRate } from '../platform/rates/domain/find-rate';
import type { Allowances } from '../platform/rates/domain/rates';
import { createLimiter } from '../platform/rates/limiter';
import { tooOften } from '../platform/refuse/too-often';
import type { Context } from '../platform/strapi/koa';

/**
 * Refuses what one address, or one token, asks for too often: 429 with the seconds to wait in `Retry-After`, before a body is
 * read. Kept answers never come here (src/platform/answer-cache/front-door.ts).
 */
const limitRates = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const findRate = createFindRate(RATED_ROUTES);
  const limit = createLimiter(strapi.config.get<Allowances>('newsroom.rates'));
  return async (context: Context, next: () => Promise<void>) => {
    const { method, path } = context;
    const rate = findRate(method, path) ?? (isTextSearch(context) ? 'search' : null);
    const wait = rate === null ? null : await limit(rate, askersOf(context));
    if (wait === null) return next();
    context.set('Retry-After', String(wait));
    throw tooOften(wait);
  };
};

/** `_q` looks through every text of a type. */
const isTextSearch = ({ path, query }: Context): boolean =>
  query._q !== undefined && path.toLowerCase().startsWith('/api/');

/** The address counts first: who invents tokens gains nothing. */
const askersOf = ({ ip, headers: { authorization } }: Context): string[] => {
  const address = readerNetwork(ip);
  if (authorization === undefined) return [address];
  return [address, `token ${createHash('sha256').update(authorization).digest('base64url').slice(0, 22)}`];
};

export default limitRates;
