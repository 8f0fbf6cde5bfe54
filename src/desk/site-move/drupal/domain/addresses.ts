import type { Locale } from '../../../../shared/locales/locales';
import { localeOfCode } from '../../domain/locale-of-code';
import { decodeAddress } from '../../domain/old-address';
import type { OldAddress } from '../../domain/site-record';

/** Before which paths the site put a language: "" and "/fr". */
export class Prefixes {
  private readonly known = new Map<Locale, string>();

  constructor(private readonly defaultLanguage: Locale) {}

  /** By the address of an answer: "https://old.example.org/fr/jsonapi/node/page". */
  learn(locale: Locale, self: string): string | null {
    const match = /^(https?:\/\/[^/]+)((?:\/[^/?]+)*?)\/(?:jsonapi|api)(?:[/?]|$)/i.exec(self);
    if (match === null) return null;
    const [, origin = '', prefix = ''] = match;
    if (!this.known.has(locale)) this.known.set(locale, prefix);
    return origin;
  }

  /** All that may have stood before a language's paths; of the main one nothing, unless the site says otherwise. */
  of(locale: Locale): readonly string[] {
    const known = this.known.get(locale);
    if (known !== undefined) return [known];
    return locale === this.defaultLanguage ? ['', `/${locale}`] : [`/${locale}`];
  }
}

/** A path of the site in one language; `und` and an empty code mean every language. */
export interface Alias {
  readonly path: string;
  readonly langcode: string;
}

/** Where something answered in a language: by its aliases and by its number, with the prefix of the language. */
export const addressesIn = (
  locale: Locale,
  paths: readonly Alias[],
  number: string | null,
  prefixes: Prefixes,
): OldAddress[] => {
  const own = paths
    .filter(({ langcode }) => (localeOfCode(langcode) ?? locale) === locale)
    .map(({ path }) => decodeAddress(path));
  const all = [...own, ...(number === null ? [] : [number])];
  const addresses = prefixes.of(locale).flatMap((prefix) => all.map((path) => `${prefix}${path}`));
  return [...new Set(addresses)].map((address) => ({ address, language: locale }));
};
