import { webAddress } from '../../../shared/addresses/web-address';

/** Where a path leads: a path of the site in a language, or a web address elsewhere. */
export const presentRedirect = (
  {
    to,
    locale,
    isPermanent,
  }: { readonly to: string; readonly locale: string; readonly isPermanent: boolean },
  from: string,
  siteUrl: string,
) => ({
  type: 'redirect' as const,
  from,
  to,
  url: to.startsWith('/') ? webAddress(siteUrl, locale, to) : to,
  locale,
  isPermanent,
  status: isPermanent ? 301 : 302,
});
