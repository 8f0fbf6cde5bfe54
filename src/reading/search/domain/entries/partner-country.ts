import { countryPath } from '../../../../shared/addresses/list-paths';
import type { SearchEntry } from '../search-entry';
import type { CountryRow, PublishedRow } from './row';
import { filled, joinTexts } from './words';

export interface PartnerCountryRow extends PublishedRow, CountryRow {
  readonly officialName: string | null;
  readonly roles: readonly { readonly role: string; readonly initiative: string | null }[];
}

/** A country is found by its names, its code and the initiatives that it has a part in. */
export const toCountryEntry = (row: PartnerCountryRow): SearchEntry => ({
  type: 'partner-country',
  documentId: row.documentId,
  locale: row.locale,
  path: countryPath(row.isoCode),
  at: null,
  title: row.name ?? row.isoCode,
  summary: row.officialName ?? '',
  names: filled([row.officialName, row.isoCode]),
  body: joinTexts([...new Set(row.roles.map(({ initiative }) => initiative))]),
  corrections: [],
  countries: [row.isoCode],
  topics: [],
  refersTo: [],
});
