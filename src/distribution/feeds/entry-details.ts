const RELEASE_TYPE = 'api::press-release.press-release';

const FILE = `json_build_object('name', f.name, 'url', f.url, 'mime', f.mime, 'size', f.size, 'width', f.width,
  'height', f.height, 'alternativeText', f.alternative_text, 'caption', f.caption, 'formats', f.formats,
  'updatedAt', f.updated_at)`;

const filesOf = (field: string): string => `from files_related_mph m join files f on f.id = m.file_id
  where m.related_id = p.id and m.related_type = '${RELEASE_TYPE}' and m.field = '${field}'`;

/** The public version of a document that a relation points to, by whichever of its versions. */
const publicOf = (table: string, id: string, name: string): string => `${table} ${name}_any
  join ${table} ${name} on ${name}.document_id = ${name}_any.document_id and ${name}.locale = ${name}_any.locale
    and ${name}.published_at is not null
  where ${name}_any.id = ${id}`;

const country = (alias: string): string =>
  `json_build_object('code', ${alias}.iso_code, 'name', ${alias}.name)`;

const list = (item: string, order: string, rest: string): string =>
  `coalesce((select json_agg(${item} order by ${order}) ${rest}), '[]'::json)`;

const linked = (what: { item: string; link: string; table: string; name: string }): string =>
  list(
    what.item,
    `l.${what.name}_ord, l.id`,
    `from press_releases_${what.link}_lnk l, lateral (select ${what.name}.* from ${publicOf(what.table, `l.${what.name}_id`, what.name)}) ${what.name}
     where l.press_release_id = p.id`,
  );

/**
 * What an entry says as JSON (`EntryDetails`), of the row `p` of press_releases: one expression, so that a whole page
 * of the feed is one statement.
 */
export const ENTRY_DETAILS = `json_build_object(
  'title', p.title, 'subtitle', p.subtitle, 'summary', p.summary, 'body', p.body, 'city', p.dateline_city,
  'notesToEditors', p.notes_to_editors, 'imageAlt', p.image_alternative_text, 'imageCaption', p.image_caption,
  'imageCredit', p.image_credit,
  'image', (select ${FILE} ${filesOf('image')} order by m.id limit 1),
  'attachments', ${list(FILE, 'm."order", m.id', filesOf('attachments'))},
  'quotes', ${list(
    `json_build_object('text', q.text, 'speaker', q.speaker, 'role', q.role, 'organisation', q.organisation,
      'language', q.language)`,
    'c."order", c.id',
    `from press_releases_cmps c join components_press_quote q on q.id = c.cmp_id
     where c.entity_id = p.id and c.field = 'quotes'`,
  )},
  'corrections', ${list(
    `json_build_object('at', k.date, 'note', k.note)`,
    'c."order", c.id',
    `from press_releases_cmps c join components_press_correction k on k.id = c.cmp_id
     where c.entity_id = p.id and c.field = 'corrections'`,
  )},
  'contacts', ${linked({
    item: `json_build_object('name', contact.name, 'role', contact.role, 'email', contact.email, 'phone', contact.phone,
      'organisation', (select organisation.name from contacts_organisation_lnk o, lateral (select organisation.* from
        ${publicOf('organisations', 'o.organisation_id', 'organisation')}) organisation where o.contact_id = contact.id
        limit 1))`,
    link: 'contacts',
    table: 'contacts',
    name: 'contact',
  })},
  'countries', ${linked({
    item: country('partner_country'),
    link: 'partner_countries',
    table: 'partner_countries',
    name: 'partner_country',
  })},
  'donors', ${list(
    `json_build_object(
      'organisation', (select organisation.name from components_press_donor_organisation_lnk o, lateral (select
        organisation.* from ${publicOf('organisations', 'o.organisation_id', 'organisation')}) organisation
        where o.donor_id = c.cmp_id limit 1),
      'country', (select ${country('country')} from components_press_donor_country_lnk o, lateral (select country.* from
        ${publicOf('partner_countries', 'o.partner_country_id', 'country')}) country
        where o.donor_id = c.cmp_id limit 1))`,
    'c."order", c.id',
    `from press_releases_cmps c where c.entity_id = p.id and c.field = 'donors'`,
  )},
  'topics', ${linked({
    item: `json_build_object('slug', topic.slug, 'name', topic.name)`,
    link: 'topics',
    table: 'topics',
    name: 'topic',
  })},
  'alternates', ${list(
    `json_build_object('locale', o.locale, 'slug', o.slug)`,
    'o.locale',
    `from press_releases o where o.document_id = p.document_id and o.published_at is not null and o.locale <> p.locale`,
  )})`;
