import type { SearchEntry } from '../search-entry';
import { idsOf, quoteTexts, type CountryRow, type NamedRow, type PublishedRow, type QuoteRow } from './row';
import { blockText, filled, joinTexts } from './words';

/** A section of a page, of any kind; what a kind does not have is missing. */
export interface SectionRow extends Partial<QuoteRow> {
  readonly __component: string;
  readonly title?: string | null;
  readonly body?: unknown;
  readonly label?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly figures?: readonly { readonly value: string; readonly label: string }[];
  readonly contacts?: readonly NamedRow[];
  readonly partnerCountries?: readonly CountryRow[];
}

export interface PageRow extends PublishedRow {
  readonly title: string | null;
  readonly menuTitle: string | null;
  readonly summary: string | null;
  readonly path: string | null;
  readonly sections: readonly SectionRow[];
}

/** A page is found by its texts and by the contacts and countries that its sections show. It has no date. */
export const toPageEntry = (row: PageRow): SearchEntry => {
  const countries = row.sections.flatMap(({ partnerCountries = [] }) => partnerCountries);
  const named = [...row.sections.flatMap(({ contacts = [] }) => contacts), ...countries];
  return {
    type: 'page',
    documentId: row.documentId,
    locale: row.locale,
    path: row.path,
    at: null,
    title: row.title ?? '',
    summary: joinTexts([row.menuTitle === row.title ? null : row.menuTitle, row.summary]),
    names: filled([...named.map(({ name }) => name), ...row.sections.map(({ speaker }) => speaker)]),
    body: joinTexts(row.sections.flatMap(sectionTexts)),
    corrections: [],
    countries: countries.map(({ isoCode }) => isoCode),
    topics: [],
    refersTo: idsOf(named),
  };
};

const sectionTexts = (section: SectionRow): (string | null | undefined)[] => [
  section.title,
  blockText(section.body),
  ...(section.speaker == null ? [section.text] : quoteTexts(section as QuoteRow)),
  section.label,
  section.alternativeText,
  section.caption,
  ...(section.figures ?? []).map(({ value, label }) => `${value} ${label}`),
];
