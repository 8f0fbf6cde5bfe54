import { labelsOf } from '../../../shared/release-text/labels';
import { toRfc3339 } from './feed-date';
import type { FeedQuery } from './read-feed-query';
import type { ResolvedFilters } from './resolve-filters';

/**
 * What a feed is called: the office, and what it is limited to.
 *
 * @example feedTitle('IOM Ghana', { locale: 'en', page: 2 }, none) // 'IOM Ghana: Press releases (archive 2)'
 */
export const feedTitle = (
  office: string,
  { locale, since, page }: FeedQuery,
  { countryNames, topicNames, donorNames }: ResolvedFilters,
): string => {
  const labels = labelsOf(locale);
  const limits = [
    limit(labels.country, countryNames, labels.comma),
    limit(labels.topic, topicNames, labels.comma),
    limit(labels.donor, donorNames, labels.comma),
    since === undefined ? null : `${labels.since} ${toRfc3339(since)}`,
    since === undefined && page !== undefined ? `${labels.archive} ${page}` : null,
  ].filter((part) => part !== null);
  return `${office}: ${labels.feed}${limits.length === 0 ? '' : ` (${limits.join(labels.semicolon)})`}`;
};

const limit = (label: string, names: readonly string[], comma: string): string | null =>
  names.length === 0 ? null : `${label}: ${names.join(comma)}`;
