import type { Compiler } from '../../platform/strapi/compiler/compiler';
import type { Shape } from '../../platform/strapi/compiler/shape';
import type { Sharing } from '../../platform/strapi/compiler/sharing';
import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import { creditOfFile } from '../../platform/uploads/domain/picture-facts/credit-of-file';
import { picturesAsNow } from '../../platform/uploads/domain/picture-facts/pictures-as-now';
import { rightsOfFile } from '../../platform/uploads/domain/picture-facts/rights-of-file';
import { servedOnly } from '../../platform/uploads/domain/picture-facts/served-only';
import { renditionsOfFile } from '../../platform/uploads/domain/renditions/renditions-of-file';

const FILE: Shape = {
  uid: 'plugin::upload.file',
  fields: ['name', 'url', 'mime', 'sizeInBytes', 'width', 'height', 'caption', 'formats', 'updatedAt'],
  computed: {
    alternativeText: alternativeTextOfFile,
    credit: creditOfFile,
    rights: rightsOfFile,
    renditions: renditionsOfFile,
  },
};

const COUNTRY: Shape = {
  uid: 'api::partner-country.partner-country',
  fields: [['code', 'isoCode'], 'name'],
};

const ORGANISATION: Shape = { uid: 'api::organisation.organisation', fields: ['name'] };

const ENTRY: Shape = {
  uid: 'api::press-release.press-release',
  fields: [
    'title',
    'subtitle',
    'summary',
    ['city', 'datelineCity'],
    'notesToEditors',
    ['imageAlt', 'imageAlternativeText'],
    'imageCaption',
    'imageCredit',
  ],
  parts: {
    image: FILE,
    attachments: FILE,
    quotes: { uid: 'press.quote', fields: ['text', 'speaker', 'role', 'organisation', 'language'] },
    corrections: { uid: 'press.correction', fields: [['at', 'date'], 'note'] },
    contacts: {
      uid: 'api::contact.contact',
      fields: ['name', 'role', 'email', 'phone'],
      parts: { organisation: ORGANISATION },
    },
    partnerCountries: COUNTRY,
    donors: { uid: 'press.donor', fields: [], parts: { organisation: ORGANISATION, country: COUNTRY } },
    topics: { uid: 'api::topic.topic', fields: ['slug', 'name'] },
  },
  computed: {
    body: (row, locale) => picturesAsNow(`${row}.body`, locale),
    alternates: (
      row,
    ) => `select coalesce(json_agg(json_build_object('locale', other.locale, 'slug', other.slug)
      order by other.locale), '[]') from press_releases other
      where other.document_id = ${row}.document_id and other.published_at is not null and other.locale <> ${row}.locale`,
  },
};

/** The clock on which the public reads days: the one of the site that is public, which all languages share. */
export const OFFICE_TIME_ZONE = `(select site.time_zone from sites site where site.published_at is not null
    order by site.id limit 1) as "timeZone"`;

/**
 * What an entry says as JSON (`EntryDetails`), of the row `p` of press_releases, published or under embargo: one expression, so
 * that a whole page of the feed is one statement. It shows what is public of what the release links to.
 */
export const entryDetails = (sql: Compiler, sharing?: Sharing): string =>
  sql.json(ENTRY, 'p', 'public of the same', sharing);

const BEFORE_ITS_TIME = servedOnly(ENTRY);

/** The same of a draft, which keeps pictures that are closed: partners under embargo get none of them. */
export const draftDetails = (sql: Compiler): string => sql.json(BEFORE_ITS_TIME, 'p', 'public of the same');
