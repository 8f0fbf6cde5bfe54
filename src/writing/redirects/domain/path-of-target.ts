import { normalisePath } from '../../../shared/addresses/normalise-path';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';

/** Of every language whose addresses begin with it. */
const LANGUAGE = new RegExp(
  `^/(?:${LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).join('|')})(?=/|$)`,
  'i',
);

/**
 * The path at which readers arrive who follow a redirect, as the newsroom is asked for it: without query, fragment and the
 * dots that browsers take out; of an address of the site itself, by whichever protocol, without its language.
 *
 * @param target - a path or a web address
 * @param siteUrl - of the front end, without a slash at its end
 * @returns null for an address elsewhere
 * @example pathOfTarget('https://www.example.org/fr/New?a=1#b', 'https://www.example.org') // '/new'
 */
export const pathOfTarget = (target: string, siteUrl: string): string | null => {
  if (!URL.canParse(siteUrl)) return target.startsWith('/') ? normalisePath(target) : null;
  const site = new URL(siteUrl);
  const below = site.pathname.replace(/\/$/, '');
  const isPath = target.startsWith('/');
  const address = isPath ? `${site.origin}${below}${target}` : target;
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || host !== site.host) return null;
  if (pathname !== below && !pathname.startsWith(`${below}/`)) return null;
  const path = pathname.slice(below.length);
  return normalisePath((isPath ? path : path.replace(LANGUAGE, '')) || '/');
};
