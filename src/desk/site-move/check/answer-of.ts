import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../../platform/addresses/addresses';
import { answerContent, type ContentAnswer } from '../../../reading/content/answer-content';
import { listAddresses } from '../../../shared/addresses/spell-address';
import { normalisePath } from '../../../shared/addresses/normalise-path';
import { pathOf } from '../domain/site-index';
import type { CheckedAddress } from '../domain/move-report';
import { askedFor } from '../store/old-addresses';

/** What the addresses answer that old ones lead to, by path: many lead to one. */
export type KnownStatuses = Map<string, Promise<CheckedAddress['status']>>;

/**
 * What readers get at an old address: what a front end asks the newsroom for, with the language that the address begins with.
 *
 * @param known - what is found out already, and is found out here
 */
export const checkAddress = async (
  strapi: Core.Strapi,
  address: string,
  known: KnownStatuses = new Map(),
): Promise<CheckedAddress> => {
  const answer = await ask(strapi, pathOf(address));
  if (answer === null || 'missing' in answer) return { address, status: 404 };
  if ('gone' in answer) return { address, status: 410 };
  const { data } = answer;
  if (data.type !== 'redirect') return { address, status: isHomeInstead(address, data.path) ? 404 : 200 };
  const status = data.isPermanent ? 301 : 302;
  const next = pathHere(data.url, [siteUrl(strapi), newsroomUrl(strapi)]);
  if (next === null) return { address, status, to: data.url, thenStatus: null };
  const then = known.get(next) ?? statusOf(strapi, next);
  known.set(next, then);
  return { address, status, to: next, thenStatus: await then };
};

/** Readers of an address such as `/?p=17` that nothing knows get the home page, and not what stood there. */
const isHomeInstead = (address: string, path: string): boolean =>
  path === '/' && listAddresses('/', pathOf(address)).length > 1;

const ask = async (strapi: Core.Strapi, address: string): Promise<ContentAnswer | null> => {
  const { locale, path: below } = askedFor(address);
  const path = normalisePath(below);
  if (path === null) return null;
  return answerContent(strapi, { path, locale, fallback: 'en', addresses: listAddresses(path, below) });
};

/** Search, and files, are no content: front ends have a page for the one, the newsroom serves the others. */
const OTHERS = /^(?:\/[a-z]{2})?\/search(?:\?|$)|^\/uploads\//;

const statusOf = async (strapi: Core.Strapi, path: string): Promise<CheckedAddress['status']> => {
  if (OTHERS.test(path)) return 200;
  const answer = await ask(strapi, path);
  if (answer === null || 'missing' in answer) return 404;
  if ('gone' in answer) return 410;
  if (answer.data.type !== 'redirect') return 200;
  return answer.data.isPermanent ? 301 : 302;
};

/** Path and query of an address of the site itself; null for one elsewhere. */
const pathHere = (url: string, own: readonly string[]): string | null => {
  if (url.startsWith('/')) return url;
  if (!URL.canParse(url) || !own.some((site) => new URL(site).origin === new URL(url).origin)) return null;
  return pathOf(url);
};
