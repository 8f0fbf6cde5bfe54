import { firstDay, lastDay } from './domain/day-range';
import type { SearchQuery } from './domain/read-search-query';
import { onlyExcluded, toSearchWords } from './domain/search-words';
import { toSpelling } from './domain/spelling';

/** The values of {@link searchStatement} for a query. */
export const searchValues = (query: SearchQuery): Record<string, unknown> => {
  const { q, locale, fallback, type, country, topic, from, to, page, pageSize } = query;
  const other = fallback === locale ? undefined : fallback;
  const isEverything = q.trim() === '';
  return {
    words: isEverything ? null : toSearchWords(q),
    excluded: isEverything ? null : onlyExcluded(toSearchWords(q)),
    plain: isEverything ? null : toSpelling(q),
    locale,
    own: configuration(locale),
    fallback: other ?? null,
    other: configuration(other ?? locale),
    types: listOrNull(type),
    countries: listOrNull(country),
    topics: listOrNull(topic),
    from: from === undefined ? null : firstDay(from),
    to: to === undefined ? null : lastDay(to),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
};

/** An empty filter, as a form sends it, filters nothing. */
const listOrNull = (values: readonly string[] | undefined): readonly string[] | null =>
  values === undefined || values.length === 0 ? null : values;

/** The text search configuration of a language (database/migrations). */
const configuration = (locale: string): string => `dateline_${locale}`;
