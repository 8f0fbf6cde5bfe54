import type { Shape } from '../../platform/strapi/compiler/shape';
import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import { creditOfFile } from '../../platform/uploads/domain/picture-facts/credit-of-file';
import { picturesAsNow } from '../../platform/uploads/domain/picture-facts/pictures-as-now';
import { rightsOfFile } from '../../platform/uploads/domain/picture-facts/rights-of-file';
import {
  picturesInText,
  renditionsOfFile,
} from '../../platform/uploads/domain/renditions/renditions-of-file';

export const FILE: Shape = {
  uid: 'plugin::upload.file',
  fields: ['url', 'name', 'caption', 'width', 'height', 'mime', 'size', 'formats', 'focalPoint'],
  computed: {
    alternativeText: alternativeTextOfFile,
    credit: creditOfFile,
    rights: rightsOfFile,
    renditions: renditionsOfFile,
  },
};

export const ORGANISATION: Shape = {
  uid: 'api::organisation.organisation',
  fields: ['documentId', 'name', 'acronym', 'kind', 'website'],
  parts: { logo: FILE },
};

export const CONTACT: Shape = {
  uid: 'api::contact.contact',
  fields: ['documentId', 'name', 'role', 'email', 'phone', 'location'],
  parts: {
    languages: { uid: 'press.language', fields: ['code'] },
    organisation: ORGANISATION,
    photo: FILE,
  },
};

export const COUNTRY: Shape = {
  uid: 'api::partner-country.partner-country',
  fields: ['documentId', 'isoCode', 'name', 'officialName', 'region', 'flag'],
  parts: { roles: { uid: 'partner.role', fields: ['role', 'initiative', 'since', 'until'] } },
};

export const TOPIC: Shape = { uid: 'api::topic.topic', fields: ['documentId', 'name', 'slug'] };

export const QUOTE: Shape = {
  uid: 'press.quote',
  fields: ['text', 'speaker', 'role', 'organisation', 'language'],
};

export const KEY_FIGURE: Shape = { uid: 'site.key-figure', fields: ['value', 'label', 'source'] };

export const SITE: Shape = {
  uid: 'api::site.site',
  fields: ['locale', 'name', 'tagline', 'boilerplate', 'usageTerms', 'timeZone', 'colour'],
  parts: {
    logo: FILE,
    keyFigures: KEY_FIGURE,
    pressContact: CONTACT,
    socialLinks: { uid: 'site.social-link', fields: ['platform', 'url'] },
  },
};

/** A release in a list. */
export const RELEASE_CARD: Shape = {
  uid: 'api::press-release.press-release',
  fields: [
    'documentId',
    'title',
    'slug',
    'summary',
    'datelineCity',
    'releasedAt',
    'imageAlternativeText',
    'imageCaption',
    'imageCredit',
  ],
  parts: { image: FILE },
};

export const RELEASE: Shape = {
  uid: 'api::press-release.press-release',
  fields: [...RELEASE_CARD.fields, 'locale', 'subtitle', 'state', 'notesToEditors'],
  parts: {
    image: FILE,
    attachments: FILE,
    quotes: QUOTE,
    contacts: CONTACT,
    partnerCountries: COUNTRY,
    donors: { uid: 'press.donor', fields: [], parts: { organisation: ORGANISATION, country: COUNTRY } },
    topics: TOPIC,
    corrections: { uid: 'press.correction', fields: ['date', 'note'] },
  },
  computed: {
    changedAt: (row) => lastChange(row),
    body: (row, locale) => picturesAsNow(`${row}.body`, locale),
    picturesInBody: (row) => picturesInText(`${row}.body`),
  },
};

/** When the public last got another version of a release than the first one: ISO 8601, UTC. */
const lastChange = (row: string): string => `
  select to_char(max(c.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from public_changes c
  where c.document_id = ${row}.document_id and c.locale = ${row}.locale
    and (c.kind in ('edited', 'corrected') or (c.kind = 'released' and exists (select from public_changes before
      where before.document_id = c.document_id and before.locale = c.locale and before.id < c.id)))`;
