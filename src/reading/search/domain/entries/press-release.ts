import type { SearchEntry } from '../search-entry';
import { idsOf, quoteTexts, type CountryRow, type NamedRow, type PublishedRow, type QuoteRow } from './row';
import { blockText, filled, joinTexts } from './words';

export interface ReleaseRow extends PublishedRow {
  readonly title: string | null;
  readonly slug: string | null;
  readonly subtitle: string | null;
  readonly datelineCity: string | null;
  readonly releasedAt: string | null;
  readonly summary: string | null;
  readonly body: unknown;
  readonly notesToEditors: string | null;
  readonly quotes: readonly QuoteRow[];
  readonly contacts: readonly NamedRow[];
  readonly partnerCountries: readonly CountryRow[];
  readonly topics: readonly NamedRow[];
  readonly donors: readonly { readonly organisation: NamedRow | null; readonly country: CountryRow | null }[];
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
}

/** A release is found by its texts, its notes of corrections and all that it names; by countries, donors among them. */
export const toReleaseEntry = (row: ReleaseRow): SearchEntry => {
  const donors = row.donors.flatMap(({ organisation, country }) => [organisation, country]);
  const named: (NamedRow | null)[] = [...row.topics, ...row.partnerCountries, ...row.contacts, ...donors];
  const countries = [...row.partnerCountries, ...row.donors.flatMap(({ country }) => country ?? [])];
  return {
    type: 'press-release',
    documentId: row.documentId,
    locale: row.locale,
    path: row.slug === null ? null : `/news/${row.slug}`,
    at: row.releasedAt,
    title: row.title ?? '',
    summary: joinTexts([row.subtitle, row.summary]),
    names: filled([
      ...named.map((document) => document?.name),
      ...row.quotes.map(({ speaker }) => speaker),
      row.datelineCity,
    ]),
    body: joinTexts([blockText(row.body), ...row.quotes.flatMap(quoteTexts), row.notesToEditors]),
    corrections: row.corrections.map(({ date, note }) => ({ date, note })),
    countries: countries.map(({ isoCode }) => isoCode),
    topics: idsOf(row.topics),
    refersTo: idsOf(named),
  };
};
