import { normalisePath } from '../../../shared/addresses/normalise-path';
import { isLocale, type Locale } from '../../../shared/locales/locales';

/** What stands beside pages and releases in a site of the newsroom: its front end draws it, or the newsroom serves it. */
const NOT_CONTENT = /^\/(?:$|news$|search$|api\/|uploads\/|admin(?:\/|$))/;

interface OwnPath {
  /** As the newsroom knows it, without a language before it. */
  readonly path: string;
  /** The language that a front end writes before the path; null without one. */
  readonly locale: Locale | null;
}

/**
 * Where a link leads in the office's own site; null for a link to anything else than a page or release of it.
 *
 * @param siteUrl - where the public reads, without a slash at its end
 * @example ownPath('https://ghana.example.org/fr/About/', 'https://ghana.example.org') // { path: '/about', locale: 'fr' }
 */
export const ownPath = (link: string, siteUrl: string): OwnPath | null => {
  const address = link.trim();
  const isWithin = address.startsWith('/') && !address.startsWith('//');
  const local = isWithin ? address : address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : null;
  const whole = local === null ? null : normalisePath(local);
  if (whole === null) return null;
  const [, language = '', rest = ''] = /^\/([a-z]{2})(\/.*|$)/.exec(whole) ?? [];
  const locale = isLocale(language) ? language : null;
  const path = locale === null ? whole : rest || '/';
  return NOT_CONTENT.test(path) ? null : { path, locale };
};
