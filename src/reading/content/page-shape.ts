import type { Compiler } from '../../platform/strapi/compiler/compiler';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { picturesAsNow } from '../../platform/uploads/domain/picture-facts/pictures-as-now';
import { picturesInText } from '../../platform/uploads/domain/renditions/renditions-of-file';
import { CONTACT, COUNTRY, FILE, KEY_FIGURE, QUOTE, RELEASE_CARD } from './shapes';

/**
 * A page with its sections. Sections that show what changes are filled: the latest releases (of a topic, when one is
 * chosen), and the partner countries (those chosen, or all with a role).
 *
 * @param locale - SQL of the language in which releases and countries are listed
 */
export const pageShape = (sql: Compiler, locale: string): Shape => ({
  uid: 'api::page.page',
  fields: [
    'documentId',
    'locale',
    'title',
    'slug',
    'path',
    'menuTitle',
    'summary',
    'isHome',
    'inMenu',
    'publishedAt',
  ],
  parts: {
    seo: {
      uid: 'site.seo',
      fields: ['metaTitle', 'metaDescription', 'noIndex'],
      parts: { shareImage: FILE },
    },
    sections: [
      {
        uid: 'sections.rich-text',
        fields: [],
        computed: {
          body: (row, locale) => picturesAsNow(`${row}.body`, locale),
          picturesInBody: (row) => picturesInText(`${row}.body`),
        },
      },
      {
        uid: 'sections.image',
        fields: ['alternativeText', 'caption', 'credit'],
        parts: { image: FILE },
      },
      QUOTE,
      { uid: 'sections.key-figures', fields: ['title'], parts: { figures: KEY_FIGURE } },
      { uid: 'sections.call-to-action', fields: ['title', 'text', 'label', 'url'] },
      { uid: 'sections.documents', fields: ['title'], parts: { files: FILE } },
      {
        uid: 'sections.latest-releases',
        fields: ['title', 'count'],
        parts: { topic: { uid: 'api::topic.topic', fields: ['documentId', 'name', 'slug'] } },
        computed: { releases: (row) => latestReleases(sql, locale, row) },
      },
      { uid: 'sections.contacts', fields: ['title'], parts: { contacts: CONTACT } },
      {
        uid: 'sections.partner-countries',
        fields: ['title', 'role'],
        parts: { partnerCountries: COUNTRY },
        computed: { countriesWithRole: (row) => countriesWithRole(sql, locale, row) },
      },
    ],
  },
});

const RELEASES_AT_MOST = 20; // as the content model has it
const RELEASES_WITHOUT_COUNT = 3;

const latestReleases = (sql: Compiler, locale: string, row: string): string => `
  select coalesce(json_agg(latest.card order by latest.released_at desc, latest.document_id desc), '[]') from (
    select ${sql.json(RELEASE_CARD, 'r')} as card, r.released_at, r.document_id from press_releases r
    where r.published_at is not null and r.locale = ${locale} and r.slug is not null
      and not ${isWaiting(sql, 'sections.latest-releases', 'topic', row)}
      and not exists (
        select ${sql.linked('sections.latest-releases', 'topic', row, 'wanted')} and not exists (
          select ${sql.linked(RELEASE_CARD.uid, 'topics', 'r', 'topic')} and topic.document_id = wanted.document_id))
    order by r.released_at desc, r.document_id desc
    limit greatest(1, least(coalesce(${row}.count, ${RELEASES_WITHOUT_COUNT}), ${RELEASES_AT_MOST}))
  ) latest`;

const countriesWithRole = (sql: Compiler, locale: string, row: string): string => `
  select coalesce(json_agg(${sql.json(COUNTRY, 'c')} order by c.name, c.id), '[]') from partner_countries c
  where c.published_at is not null and c.locale = ${locale}
    and not ${isWaiting(sql, 'sections.partner-countries', 'partnerCountries', row)} and exists (
    select ${sql.linked(COUNTRY.uid, 'roles', 'c', 'held')} and held.role = ${row}.role)`;

/** Something is chosen that is not public now: that is no leave to show everything. */
const isWaiting = (sql: Compiler, uid: string, attribute: string, row: string): string =>
  `exists (select from waiting_links waiting where waiting.link_table = ${sql.linkTable(uid, attribute)} and waiting.owner_id = ${row}.id)`;
