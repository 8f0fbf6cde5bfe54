import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { refusal } from '../../platform/refuse/refuse';
import { webAddress } from '../../shared/addresses/web-address';
import { nameUuid } from './domain/entry-id';
import type { Feed, FeedFormat, FeedLinks } from './domain/feed';
import { feedAddress, feedKey } from './domain/feed-address';
import { feedTitle } from './domain/feed-title';
import { clockOf } from './domain/clock-of';
import { hasPage, linkPages, type FeedPage } from './domain/plan-page';
import { beginDay, type AskedFeed, type FeedQuery } from './domain/read-feed-query';
import { resolveFilters } from './domain/resolve-filters';
import { FEED_INTENT } from './feed-routes';
import { hubUrl } from './hub-url';
import { loadPage } from './load-page';
import { loadFeedFacts } from './load-feed-facts';

interface Asked {
  readonly format: FeedFormat;
  readonly query: AskedFeed;
}

export interface LoadedFeed {
  readonly feed: Feed;
  /** When anything in it changed last. */
  readonly modifiedAt: Date;
}

const LONG_AGO = new Date(0); // of a feed in which nothing ever happened

/**
 * Reads one document of the press feed, in two statements, and one for texts that are not known.
 *
 * @throws ValidationError for parameters that name nothing, with what they may name
 * @throws NotFoundError for an archive or page that there is not (yet)
 */
export const loadFeed = async (strapi: Core.Strapi, { format, query: asked }: Asked): Promise<LoadedFeed> => {
  const { locale } = asked;
  const isFiltered = [asked.country, asked.topic, asked.donor].some((filter) => filter !== undefined);
  const { site, touchedAt, options } = await loadFeedFacts(strapi, locale, isFiltered);
  const query = beginDay(asked, clockOf(site?.timeZone));
  const resolved = resolveFilters(query, options);
  if ('problems' in resolved) throw refusal(resolved.problems, FEED_INTENT);
  const { filters } = resolved;
  const page = toPage(query);
  const { total, entries } = await loadPage(strapi, { locale, since: query.since, filters, page });
  if (!hasPage(page, total)) throw new errors.NotFoundError('The feed has no such page.');
  const newsroom = newsroomUrl(strapi);
  const office = site?.name ?? new URL(newsroom).host;
  const title = feedTitle(office, query, filters);
  const feed: Feed = {
    id: nameUuid(feedKey(query)),
    locale,
    title,
    description: site?.tagline ?? title,
    office,
    usageTerms: site?.usageTerms ?? null,
    siteUrl: webAddress(siteUrl(strapi), locale, '/'),
    selfUrl: feedAddress(newsroom, format, query),
    hubUrl: page.kind === 'live' ? hubUrl(strapi) : null,
    isArchive: page.kind === 'archive',
    links: toLinks(newsroom, format, query, linkPages(page, total)),
    updatedAt: latest(entries.map(({ updatedAt }) => updatedAt)),
    total,
    entries,
  };
  return { feed, modifiedAt: latest([...entries.map((entry) => entry.modifiedAt), touchedAt ?? LONG_AGO]) };
};

const toPage = ({ since, page }: FeedQuery): FeedPage => {
  if (since !== undefined) return { kind: 'since', page: page ?? 1 };
  return page === undefined ? { kind: 'live' } : { kind: 'archive', page };
};

const toLinks = (
  newsroom: string,
  format: FeedFormat,
  query: FeedQuery,
  pages: ReturnType<typeof linkPages>,
): FeedLinks =>
  Object.fromEntries(
    Object.entries<number | null>(pages).map(([rel, page]) => [
      rel,
      feedAddress(newsroom, format, { ...query, page: page ?? undefined }),
    ]),
  );

const latest = (moments: readonly Date[]): Date =>
  moments.reduce((last, moment) => (moment > last ? moment : last), LONG_AGO);
