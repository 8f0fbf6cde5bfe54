import type { Core } from '@strapi/strapi';
import { isLocale } from '../../shared/locales/locales';
import { toContactEntry, type ContactRow } from './domain/entries/contact';
import { toPageEntry, type PageRow } from './domain/entries/page';
import { toCountryEntry, type PartnerCountryRow } from './domain/entries/partner-country';
import { toReleaseEntry, type ReleaseRow } from './domain/entries/press-release';
import type { PublishedRow } from './domain/entries/row';
import type { SearchEntry } from './domain/search-entry';
import { uidOf, type SearchType } from './domain/search-type';
import { findRows } from '../../platform/strapi/rows';

const PUBLISHED = { publishedAt: { $notNull: true } };

/** Never a draft, whatever the row relates to. */
const shown = { where: PUBLISHED };

const POPULATE: Record<SearchType, Record<string, unknown>> = {
  'press-release': {
    quotes: true,
    corrections: true,
    contacts: shown,
    partnerCountries: shown,
    topics: shown,
    donors: { populate: { organisation: shown, country: shown } },
  },
  page: {
    sections: {
      on: {
        'sections.rich-text': true,
        'sections.image': true,
        'press.quote': true,
        'sections.key-figures': { populate: { figures: true } },
        'sections.call-to-action': true,
        'sections.documents': true,
        'sections.latest-releases': true,
        'sections.contacts': { populate: { contacts: shown } },
        'sections.partner-countries': { populate: { partnerCountries: shown } },
      },
    },
  },
  contact: { organisation: shown },
  'partner-country': { roles: true },
};

const TO_ENTRY: Record<SearchType, (row: never) => SearchEntry> = {
  'press-release': (row: ReleaseRow) => toReleaseEntry(row),
  page: (row: PageRow) => toPageEntry(row),
  contact: (row: ContactRow) => toContactEntry(row),
  'partner-country': (row: PartnerCountryRow) => toCountryEntry(row),
};

/** What the public may find of documents of a type, from their published versions. */
export const loadEntries = async (
  strapi: Core.Strapi,
  type: SearchType,
  documentIds: readonly string[],
): Promise<SearchEntry[]> => {
  const where = { documentId: { $in: [...documentIds] }, ...PUBLISHED };
  const rows = await findRows<PublishedRow>(strapi, uidOf(type), { where, populate: POPULATE[type] });
  return rows.filter(({ locale }) => isLocale(locale)).map((row) => TO_ENTRY[type](row as never));
};
