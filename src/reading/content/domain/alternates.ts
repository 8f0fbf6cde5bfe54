import { webAddress } from '../../../shared/addresses/web-address';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';

export interface Alternate {
  /** BCP 47; what hreflang wants. */
  readonly locale: string;
  readonly path: string;
  readonly url: string;
}

/** The addresses of a document in all its public languages, in the order of the newsroom's languages. */
export const presentAlternates = (
  paths: readonly { readonly locale: string; readonly path: string }[],
  siteUrl: string,
): Alternate[] =>
  LOCALES.flatMap((locale) => {
    const found = paths.find((alternate) => alternate.locale === locale);
    return found === undefined ? [] : [{ ...found, url: webAddress(siteUrl, locale, found.path) }];
  });

/** Where readers of no listed language go (hreflang `x-default`): the default language, or null when it is not public. */
export const findDefault = (alternates: readonly Alternate[]): string | null =>
  alternates.find(({ locale }) => locale === DEFAULT_LOCALE)?.url ?? null;
