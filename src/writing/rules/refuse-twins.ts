import { countryNames } from '../../shared/countries/country-names';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { problemAt, type Problem } from '../../shared/validation/problem';
import { refusal } from '../../platform/refuse/refuse';

/** The indexes that hold what is unique (bootstrap/hold-unique.ts), and what each says of a value that is taken. */
const TAKEN: Readonly<Record<string, (value: string) => Problem>> = {
  newsroom_releases_slug_unique: (slug) => slugTaken(slug),
  newsroom_topics_slug_unique: (slug) => slugTaken(slug),
  newsroom_pages_slug_unique: (slug) => slugTaken(slug),
  newsroom_pages_home_unique: () =>
    problemAt('isHome', 'Another page is the home page still. Untick it there, and publish that, first.'),
  newsroom_redirects_from_unique: (path) =>
    problemAt('from', 'There is a redirect from {path} already. Change that one.', { path }),
  newsroom_countries_code_unique: (isoCode) => countryTaken(isoCode),
};

export const slugTaken = (slug: string): Problem =>
  problemAt(
    'slug',
    '"{slug}" is taken by another document in this language. Choose another, or leave it empty.',
    {
      slug,
    },
  );

/** @param name - as the newsroom calls it; its name in English when left out */
export const countryTaken = (isoCode: string, name?: string | null): Problem =>
  problemAt('isoCode', '{country} ({isoCode}) is among the partner countries already. Edit that entry.', {
    country: name ?? countryNames(isoCode, DEFAULT_LOCALE)?.name ?? isoCode,
    isoCode,
  });

/**
 * What the database says of a value that is unique and taken, as the rule says it that looks for it before; other errors as
 * they are. It speaks up where two writers came past the rule at once.
 *
 * @returns a ValidationError (400) that names the field
 */
export const refuseTwins = (error: unknown): unknown => {
  const { constraint, detail } = (error ?? {}) as { constraint?: unknown; detail?: unknown };
  const explain = typeof constraint === 'string' ? TAKEN[constraint] : undefined;
  return explain === undefined ? error : refusal([explain(firstValue(detail))]);
};

/** @example firstValue('Key (slug, locale)=(talks, en) already exists.') // 'talks' */
const firstValue = (detail: unknown): string => {
  const [, values = ''] = /\)=\((.*?)\)(?: |$)/s.exec(typeof detail === 'string' ? detail : '') ?? [];
  return values.replace(/, [a-z]{2}(?:, [tf])?$/, '');
};
