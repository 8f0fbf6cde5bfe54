import type { Compiler } from '../../platform/strapi/compiler/compiler';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { creditOfFile } from '../../platform/uploads/domain/picture-facts/credit-of-file';

const FILE: Shape = {
  uid: 'plugin::upload.file',
  fields: [
    'name',
    'url',
    'mime',
    'sizeInBytes',
    'width',
    'height',
    'alternativeText',
    'caption',
    'formats',
    'updatedAt',
  ],
  computed: { credit: creditOfFile },
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
    'body',
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
export const entryDetails = (sql: Compiler): string => sql.json(ENTRY, 'p', 'public of the same');
