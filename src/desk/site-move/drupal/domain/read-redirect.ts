import { localeOfCode } from '../../domain/locale-of-code';
import type { RedirectRecord } from '../../domain/site-record';
import { readPhpTable } from '../../domain/php-value';
import type { Prefixes } from './addresses';
import { isFields, textOf, type Fields } from './entity';
import { pathOfTarget } from './menus';

/**
 * A redirect of the module Redirect, of Drupal 8 and later or a row of Drupal 7's table.
 *
 * @returns null for one that is switched off or has no source
 */
export const readRedirect = (id: string, values: Fields, prefixes: Prefixes): RedirectRecord | null => {
  const source = isFields(values.redirect_source) ? values.redirect_source : {};
  const path = textOf(source.path) || textOf(values.source);
  const status = textOf(values.status_code);
  if (path === '' || textOf(values.status) === '0') return null;
  const target = isFields(values.redirect_redirect)
    ? textOf(values.redirect_redirect.uri)
    : textOf(values.redirect);
  const locale = localeOfCode(textOf(values.language) || textOf(values.langcode));
  const [prefix = ''] = locale === null ? [] : prefixes.of(locale);
  const from = `${prefix}/${path.replace(/^\//, '')}${queryOf(source.query, textOf(values.source_options))}`;
  const to = /^https?:/i.test(target) ? target : (pathOfTarget(target) ?? `/${target}`);
  return { kind: 'redirect', id: `drupal:redirect:${id}`, from, to, permanent: !/^30[27]$/.test(status) };
};

/** As an object, or serialized in the options of Drupal 7. */
const queryOf = (query: unknown, options: string): string => {
  const pairs: (readonly [string, string])[] = isFields(query)
    ? Object.entries(query).map(([name, value]) => [name, textOf(value)] as const)
    : typeof query === 'string' && query !== ''
      ? [...new URLSearchParams(query)]
      : [...readPhpTable(options, 'query')];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(pairs)).toString()}`;
};
