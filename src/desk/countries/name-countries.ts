import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { PARTNER_COUNTRY } from '../../shared/content-types/uids';
import { flagOf } from '../../shared/countries/iso-code';
import { findReaders } from '../../writing/actor/find-readers';
import type { CountryRow } from './find-countries';

/** A country as the content manager lists it in a relation. */
export interface ListedCountry {
  readonly documentId?: string;
  /** Not there for who does not read it, or where an administrator chose to list another field. */
  readonly name?: unknown;
}

interface Asking {
  readonly ability: Ability;
  /** Of the panel. */
  readonly language: string | null;
}

/**
 * Countries of a relation by flag and by name in the language of the panel, as far as the one who asks reads them; what is listed
 * otherwise stays as it is.
 */
export const nameCountries = async <Country extends ListedCountry>(
  strapi: Core.Strapi,
  countries: readonly Country[],
  { ability, language }: Asking,
): Promise<Country[]> => {
  const ids = countries.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return [...countries];
  const readerOf = await findReaders(strapi, ability, PARTNER_COUNTRY, ids);
  const rows = await findRows<CountryRow>(strapi, PARTNER_COUNTRY, {
    where: { documentId: { $in: ids }, publishedAt: null },
  });
  return countries.map((country) => {
    const { documentId, name } = country;
    if (documentId === undefined || typeof name !== 'string') return country;
    const own = rows.filter((row) => row.documentId === documentId);
    const { mayRead } = readerOf(documentId);
    const inLanguage = own.find(({ locale }) => locale === language)?.name ?? '';
    const shown = inLanguage !== '' && mayRead(language, 'name') ? inLanguage : name;
    const code = own[0]?.isoCode ?? '';
    const flag = /^[A-Z]{2}$/.test(code) && mayRead(null, 'isoCode') ? `${flagOf(code)} ` : '';
    return { ...country, name: `${flag}${shown}` };
  });
};
