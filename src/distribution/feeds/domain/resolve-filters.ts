import slugify from '@sindresorhus/slugify';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import type { FeedQuery } from './read-feed-query';

/** What filters can name: public documents, a row a language. */
export interface FilterOptions {
  readonly topics: readonly {
    readonly id: string;
    readonly locale: string;
    readonly slug: string | null;
    readonly name: string;
  }[];
  readonly countries: readonly {
    readonly id: string;
    readonly locale: string;
    readonly code: string;
    readonly name: string | null;
  }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly locale: string;
    readonly acronym: string | null;
    readonly name: string;
  }[];
}

/** The filters of a feed as documentIds; null where all pass. Names are for its title. */
export interface ResolvedFilters {
  readonly countries: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly donors: readonly string[] | null;
  readonly countryNames: readonly string[];
  readonly topicNames: readonly string[];
  readonly donorNames: readonly string[];
}

interface Option {
  readonly id: string;
  readonly locale: string;
  /** What names it in an address. */
  readonly keys: readonly string[];
  readonly name: string;
}

/**
 * Finds what the filters of a feed name: countries by ISO code, topics by their slug in any language, donors by ISO code
 * or by the name or acronym of the organisation, written as a slug.
 *
 * @returns the filters, or a problem for each value that names nothing, with the values that do
 */
export const resolveFilters = (
  { locale, country, topic, donor }: FeedQuery,
  { topics, countries, organisations }: FilterOptions,
): { readonly filters: ResolvedFilters } | { readonly problems: readonly Problem[] } => {
  const byCode = countries.map(({ code, name, ...rest }) => ({ ...rest, keys: [code], name: name ?? code }));
  const bySlug = topics.map(({ slug, ...rest }) => ({ ...rest, keys: slug === null ? [] : [slug] }));
  const byName = organisations.map(({ acronym, name, ...rest }) => ({
    ...rest,
    name,
    keys: [slugify(name), ...(acronym ? [slugify(acronym)] : [])].filter(Boolean),
  }));
  const donorCodes = byCode.map((option) => ({
    ...option,
    keys: option.keys.map((key) => key.toLowerCase()),
  }));
  const found = {
    country: find('country', country, byCode, locale),
    topic: find('topic', topic, bySlug, locale),
    donor: find(
      'donor',
      donor?.map((value) => value.toLowerCase()),
      [...donorCodes, ...byName],
      locale,
    ),
  };
  const problems = Object.values(found).flatMap((filter) => filter.problems);
  if (problems.length > 0) return { problems };
  return {
    filters: {
      countries: found.country.ids,
      topics: found.topic.ids,
      donors: found.donor.ids,
      countryNames: found.country.names,
      topicNames: found.topic.names,
      donorNames: found.donor.names,
    },
  };
};

const find = (
  name: string,
  values: readonly string[] | undefined,
  options: readonly Option[],
  locale: string,
) => {
  if (values === undefined) return { ids: null, names: [], problems: [] };
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const value of values) {
    const matching = options.filter(({ keys }) => keys.includes(value));
    if (matching.length === 0) problems.push(unknownValue(name, value, options, locale));
    for (const { id } of matching) ids.add(id);
  }
  const named = options.filter((option) => option.locale === locale && ids.has(option.id));
  return { ids: [...ids], names: [...new Set(named.map((option) => option.name))], problems };
};

const unknownValue = (name: string, value: string, options: readonly Option[], locale: string): Problem => {
  const allowed = [
    ...new Set(options.filter((option) => option.locale === locale).flatMap(({ keys }) => keys)),
  ].sort();
  const use = allowed.length === 0 ? 'There is nothing to name yet.' : `Use ${allowed.join(', ')}.`;
  return problemAt(name, `${name}=${JSON.stringify(value)} names nothing here. ${use}`);
};
