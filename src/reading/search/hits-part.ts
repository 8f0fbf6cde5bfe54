import type { Filter, SearchShape } from './search-shape';

/** The words as asked; when a language has none of them but stop words, such as "WHO", they are looked for in titles. */
const asked = (
  config: string,
): string => `(case when numnode(websearch_to_tsquery($${config}::regconfig, $words::text)) > 0
    then websearch_to_tsquery($${config}::regconfig, $words::text) else plainto_tsquery('simple', $plain::text) end)`;

/** The words as asked in the language of a row. */
export const askedIn = ({ hasFallback }: SearchShape, locale: string): string =>
  hasFallback
    ? `case ${locale} when $locale::text then ${asked('own')} else ${asked('other')} end`
    : asked('own');

const MATCHES: Record<SearchShape['by'], (config: string, locale: string) => string> = {
  words: (config) => `d.vector @@ ${asked(config)}`,
  // No index tells what has a word not, so it is what those leave that have it.
  exclusion: (config, locale) => `d.id not in (select other.id from search_index other
      where other.locale = $${locale}::text
        and other.vector @@ websearch_to_tsquery($${config}::regconfig, $excluded::text))`,
  nothing: () => 'true',
};

const FILTERS: Record<Filter, string> = {
  type: 'd.type = any($types::text[])',
  country: "string_to_array(d.countries, ' ') && $countries::text[]",
  topic: "string_to_array(d.topics, ' ') && (select ids from wanted_topics)",
  time: '($from::date is null or d.day >= $from::date) and ($to::date is null or d.day <= $to::date)',
};

type Language = (config: string, locale: string) => string;

const inLanguages = ({ hasFallback }: SearchShape, own: Language, other: Language): string =>
  [own('own', 'locale'), ...(hasFallback ? [other('other', 'fallback')] : [])].join('\n  union all\n  ');

/** `hits`: all rows that match, each with the filters that it passes. There may be many, so they are narrow. */
export const hitsPart = (shape: SearchShape): string => {
  const titled: Language = (config, locale) => `select d.id from search_documents d
    where d.locale = $${locale}::text and d.title_vector @@ ${asked(config)}`;
  const columns = [
    'd.id, d.type, d.locale, d.at, d.year, d.countries, d.topics',
    shape.by === 'words' ? 'd.id in (select id from titled) as in_title' : 'false as in_title',
    ...shape.filters.map((filter) => `${FILTERS[filter]} as of_${filter}`),
  ].join(', ');
  const hits: Language = (config, locale) => `select ${columns} from search_index d
    where d.locale = $${locale}::text and ${MATCHES[shape.by](config, locale)}`;
  const filling: Language = (config, locale) =>
    `${hits(config, locale)} and not ($locale::text = any(d.locales))`;
  return `${shape.by === 'words' ? `titled as materialized (${inLanguages(shape, titled, titled)}),` : ''}
hits as materialized (${inLanguages(shape, hits, filling)})`;
};
