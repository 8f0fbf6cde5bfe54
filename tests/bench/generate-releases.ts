import type { Client } from 'pg';
import { LOCALES } from '../../src/shared/locales/locales';

const PARAGRAPHS = 8; // of about 60 words: a long release

const BODY = `(select jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(
  jsonb_build_object('type', 'text', 'text', repeat('The delegations agreed on what comes next & why. ', 8)))))
  from generate_series(1, ${PARAGRAPHS}))`;

/**
 * Statements that make releases, each with links to what is there; straight in SQL, without triggers: those tell each row to
 * listeners and look up what it links to, which takes longer than all else. They do what the triggers would, but for the telling.
 */
const STATEMENTS = [
  'set session_replication_role = replica',
  'drop table if exists made',
  `create temp table made as
    select 1000000 + n * 4 + k as id, 'bench' || lpad(n::text, 20, '0') as document_id, locale, n,
      timestamp '2010-01-01' + n * interval '$STEP' as at
    from generate_series($FROM, $TO) n, unnest(array[$LOCALES]) with ordinality as l (locale, k)`,
  `insert into press_releases (id, document_id, title, slug, subtitle, dateline_city, released_at, state, summary, body,
      notes_to_editors, created_at, updated_at, published_at, locale)
    select id, document_id, 'Release number ' || n || ' (' || locale || ')', 'release-' || n || '-' || locale, 'Subtitle', 'Accra', at,
      'released', 'Case ' || md5(n::text) || '. ' || repeat('What happened. ', 10), body.body, 'A note.', at, at, at, locale
    from made, (select ${BODY} as body) body`,
  `insert into press_releases (id, document_id, title, slug, state, body, created_at, updated_at, locale)
    select id + 10000000, document_id, 'Draft ' || n, 'release-' || n || '-' || locale, 'released', body.body, at, at, locale
    from made, (select ${BODY} as body) body`,
  ...['contact', 'topic', 'partner_country'].map((name) => {
    const table = { contact: 'contacts', topic: 'topics', partner_country: 'partner_countries' }[name] ?? '';
    return `insert into press_releases_${table}_lnk (press_release_id, ${name}_id, ${name}_ord)
      select made.id, t.id, t.place from made join (
        select id, locale, row_number() over (partition by locale order by id) as place,
          count(*) over (partition by locale) as number from ${table} where published_at is not null) t
        on t.locale = made.locale and (made.n + t.place) % t.number < 3`;
  }),
  `insert into components_press_quote (id, text, speaker, role, organisation, language)
    select id * 2 + q, 'Words that count.', 'Speaker ' || n % 50, 'Delegate', 'Mission', 'en' from made, generate_series(0, 1) q`,
  `insert into press_releases_cmps (entity_id, cmp_id, component_type, field, "order")
    select id, id * 2 + q, 'press.quote', 'quotes', q + 1 from made, generate_series(0, 1) q`,
  'create index on made (document_id, locale)',
  `insert into feed_entries (document_id, locale, slug, state, published_at, updated_at, touched_at, version, number,
      country_ids, topic_ids)
    select document_id, locale, 'release-' || n || '-' || locale, 'public', at, at, at, 1,
      coalesce((select max(number) from feed_entries e where e.locale = made.locale), 0)
        + row_number() over (partition by locale order by n),
      array(select t.document_id::text from press_releases_partner_countries_lnk l
        join partner_countries t on t.id = l.partner_country_id where l.press_release_id = made.id),
      array(select t.document_id::text from press_releases_topics_lnk l join topics t on t.id = l.topic_id
        where l.press_release_id = made.id)
    from made order by n, locale`,
  `insert into public_totals (source, locale, total) select 'press_releases', locale, count(*) from made group by locale`,
  `insert into public_paths (path, locale, uid, document_id, is_current)
    select '/news/release-' || n || '-' || locale, locale, 'api::press-release.press-release', document_id, true from made`,
  'set session_replication_role = default',
];

const BATCH = 50_000; // releases: a step of a few seconds

interface Wanted {
  /** Numbers of the first and the last one. */
  readonly from?: number;
  readonly to: number;
  readonly locales?: readonly string[];
  /** Between one release and the next, from 2010 on, as PostgreSQL's interval; by the usual one 50,000 of them are past. */
  readonly step?: string;
}

/** Fills a newsroom with releases. */
export const generateReleases = async (
  database: Client,
  { from = 1, to, locales = LOCALES, step = '2 hours' }: Wanted,
): Promise<void> => {
  const languages = locales.map((locale) => `'${locale}'`).join(', ');
  for (let first = from; first <= to; first += BATCH) {
    const last = Math.min(to, first + BATCH - 1);
    for (const statement of STATEMENTS) {
      const text = statement.replace('$FROM', String(first)).replace('$TO', String(last));
      await database.query(text.replace('$LOCALES', languages).replace('$STEP', step));
    }
  }
  await database.query('analyze');
};
