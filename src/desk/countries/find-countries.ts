import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { PARTNER_COUNTRY } from '../../shared/content-types/uids';
import { bareName, matchCountries } from './domain/match-countries';

/** The words of a partner country in one language. */
export interface CountryRow extends VersionRow {
  readonly isoCode: string | null;
  readonly name: string | null;
  readonly officialName: string | null;
}

/**
 * The partner countries of the newsroom that somebody may mean by what was typed: their code, or a part of a name, in any language
 * that the newsroom speaks and as it is written there.
 *
 * @returns their documentIds
 */
export const findCountries = async (strapi: Core.Strapi, text: string): Promise<string[]> => {
  const asked = bareName(text);
  const codes = new Set(matchCountries(text));
  const rows = await findRows<CountryRow>(strapi, PARTNER_COUNTRY, { where: { publishedAt: null } });
  const isMeant = ({ isoCode, name, officialName }: CountryRow): boolean =>
    codes.has(isoCode ?? '') ||
    [name, officialName].some((own) => asked !== '' && bareName(own ?? '').includes(asked));
  return [...new Set(rows.filter(isMeant).map(({ documentId }) => documentId))];
};
