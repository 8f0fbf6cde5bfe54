import { isOfStatus } from './compile-shape';
import type { Shape } from './shape';
import { CONTACT, COUNTRY, FILE, KEY_FIGURE, QUOTE, RELEASE_CARD } from './shapes';

/** Makes the JSON of a row of a shape. */
type Compile = (shape: Shape, row: string) => string;

/**
 * A page with its sections. Sections that show what changes are filled: the latest releases (of a topic, when one is
 * chosen), and the partner countries (those chosen, or all with a role).
 *
 * @param locale - SQL of the language in which releases and countries are listed
 */
export const pageShape = (compile: Compile, locale: string): Shape => ({
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
      { uid: 'sections.rich-text', fields: ['body'] },
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
        computed: { releases: (row) => latestReleases(compile, locale, row) },
      },
      { uid: 'sections.contacts', fields: ['title'], parts: { contacts: CONTACT } },
      {
        uid: 'sections.partner-countries',
        fields: ['title', 'role'],
        parts: { partnerCountries: COUNTRY },
        computed: { countriesWithRole: (row) => countriesWithRole(compile, locale, row) },
      },
    ],
  },
});

const RELEASES_AT_MOST = 20; // as the content model has it
const RELEASES_WITHOUT_COUNT = 3;

const latestReleases = (compile: Compile, locale: string, row: string): string => `
  select coalesce(json_agg(latest.card order by latest.released_at desc, latest.document_id desc), '[]') from (
    select ${compile(RELEASE_CARD, 'r')} as card, r.released_at, r.document_id from press_releases r
    where ${isOfStatus('published', 'r')} and r.locale = ${locale} and r.slug is not null
      and not exists (
        select from components_sections_latest_releases_topic_lnk chosen join topics wanted on wanted.id = chosen.topic_id
        where chosen.latest_releases_id = ${row}.id and not exists (
          select from press_releases_topics_lnk about join topics topic on topic.id = about.topic_id
          where about.press_release_id = r.id and topic.document_id = wanted.document_id))
    order by r.released_at desc, r.document_id desc
    limit greatest(1, least(coalesce(${row}.count, ${RELEASES_WITHOUT_COUNT}), ${RELEASES_AT_MOST}))
  ) latest`;

const countriesWithRole = (compile: Compile, locale: string, row: string): string => `
  select coalesce(json_agg(${compile(COUNTRY, 'c')} order by c.name, c.id), '[]') from partner_countries c
  where ${isOfStatus('published', 'c')} and c.locale = ${locale} and exists (
    select from partner_countries_cmps l join components_partner_role held on held.id = l.cmp_id
    where l.entity_id = c.id and l.field = 'roles' and held.role = ${row}.role)`;
