import type { Core } from '@strapi/strapi';
import { findVersions } from '../content/find-versions';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { picturesAsNow } from '../../platform/uploads/domain/picture-facts/pictures-as-now';
import { isLocale } from '../../shared/locales/locales';
import { toContactEntry, type ContactRow } from './domain/entries/contact';
import { toPageEntry, type PageRow } from './domain/entries/page';
import { toCountryEntry, type PartnerCountryRow } from './domain/entries/partner-country';
import { toReleaseEntry, type ReleaseRow } from './domain/entries/press-release';
import type { PublishedRow } from './domain/entries/row';
import type { SearchEntry } from './domain/search-entry';
import type { SearchType } from './domain/search-type';

const TOPIC: Shape = { uid: 'api::topic.topic', fields: ['documentId', 'name'] };
const ORGANISATION: Shape = {
  uid: 'api::organisation.organisation',
  fields: ['documentId', 'name', 'acronym'],
};
const COUNTRY: Shape = {
  uid: 'api::partner-country.partner-country',
  fields: ['documentId', 'name', 'isoCode'],
};
const NAMED_CONTACT: Shape = { uid: 'api::contact.contact', fields: ['documentId', 'name'] };
const QUOTE: Shape = { uid: 'press.quote', fields: ['text', 'speaker', 'role', 'organisation'] };

const textAsRead = (row: string, locale: string): string => picturesAsNow(`${row}.body`, locale);

/** What of a document of each type it is found by. */
const SHAPES: Record<SearchType, Shape> = {
  'press-release': {
    uid: 'api::press-release.press-release',
    fields: [
      ...['documentId', 'locale', 'title', 'slug', 'subtitle', 'datelineCity', 'releasedAt'],
      ...['summary', 'notesToEditors'],
    ],
    computed: { body: textAsRead },
    parts: {
      quotes: QUOTE,
      corrections: { uid: 'press.correction', fields: ['date', 'note'] },
      contacts: NAMED_CONTACT,
      partnerCountries: COUNTRY,
      topics: TOPIC,
      donors: { uid: 'press.donor', fields: [], parts: { organisation: ORGANISATION, country: COUNTRY } },
    },
  },
  page: {
    uid: 'api::page.page',
    fields: ['documentId', 'locale', 'title', 'menuTitle', 'summary', 'path'],
    parts: {
      sections: [
        { uid: 'sections.rich-text', fields: [], computed: { body: textAsRead } },
        { uid: 'sections.image', fields: ['alternativeText', 'caption'] },
        QUOTE,
        {
          uid: 'sections.key-figures',
          fields: ['title'],
          parts: { figures: { uid: 'site.key-figure', fields: ['value', 'label'] } },
        },
        { uid: 'sections.call-to-action', fields: ['title', 'label', 'text'] },
        { uid: 'sections.documents', fields: ['title'] },
        { uid: 'sections.latest-releases', fields: ['title'] },
        { uid: 'sections.contacts', fields: ['title'], parts: { contacts: NAMED_CONTACT } },
        { uid: 'sections.partner-countries', fields: ['title'], parts: { partnerCountries: COUNTRY } },
      ],
    },
  },
  contact: {
    uid: 'api::contact.contact',
    fields: ['documentId', 'locale', 'name', 'role', 'email', 'phone', 'location'],
    parts: { organisation: ORGANISATION },
  },
  'partner-country': {
    uid: 'api::partner-country.partner-country',
    fields: ['documentId', 'locale', 'name', 'isoCode', 'officialName'],
    parts: { roles: { uid: 'partner.role', fields: ['role', 'initiative'] } },
  },
};

type Load = (strapi: Core.Strapi, documentIds: readonly string[]) => Promise<SearchEntry[]>;

const published = (documentIds: readonly string[]) => ({ documentIds, status: 'published' }) as const;

const entriesOf = <Row extends PublishedRow>(
  rows: readonly Row[],
  toEntry: (row: Row) => SearchEntry,
): SearchEntry[] => rows.filter(({ locale }) => isLocale(locale)).map(toEntry);

/** What the shape of a type selects is what its rows have. */
const LOADS: Readonly<Record<SearchType, Load>> = {
  'press-release': async (strapi, ids) =>
    entriesOf(
      await findVersions<ReleaseRow>(strapi, SHAPES['press-release'], published(ids)),
      toReleaseEntry,
    ),
  page: async (strapi, ids) =>
    entriesOf(await findVersions<PageRow>(strapi, SHAPES.page, published(ids)), toPageEntry),
  contact: async (strapi, ids) =>
    entriesOf(await findVersions<ContactRow>(strapi, SHAPES.contact, published(ids)), toContactEntry),
  'partner-country': async (strapi, ids) =>
    entriesOf(
      await findVersions<PartnerCountryRow>(strapi, SHAPES['partner-country'], published(ids)),
      toCountryEntry,
    ),
};

/** What the public may find of documents of a type, from their published versions. */
export const loadSearchEntries = (
  strapi: Core.Strapi,
  type: SearchType,
  documentIds: readonly string[],
): Promise<SearchEntry[]> => LOADS[type](strapi, documentIds);
