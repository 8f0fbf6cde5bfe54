import type { Client } from 'pg';
import { LOCALES } from '../../src/shared/locales/locales';

/** Pages at the top; the others stand below them, as many below each. */
const TOPS = 200;

const VERSIONS = `select (n * 4 + k) * 2 + p + 1000000 as id, 'many-' || n as document_id, locale, n, p = 1 as is_public,
    case when n > ${TOPS} then (n - 1) % ${TOPS} + 1 end as top
  from generate_series(1, $COUNT) n, unnest(array[$LOCALES]) with ordinality as l (locale, k), generate_series(0, 1) p`;

const PATH = `case when top is null then '/many-' || n else '/many-' || top || '/many-' || n end`;

/** Straight in SQL, as if they had been saved and published one after the other. */
const STATEMENTS = [
  `create temp table many as ${VERSIONS}`,
  `insert into pages (id, document_id, title, slug, path, is_home, in_menu, position, created_at, updated_at, published_at, locale)
    select id, document_id, 'Page ' || n, 'many-' || n, ${PATH}, false, true, n, now(), now(),
      case when is_public then now() end, locale from many`,
  `insert into pages_parent_lnk (page_id, inv_page_id)
    select many.id, above.id from many
    join many above on above.n = many.top and above.locale = many.locale and above.is_public = many.is_public`,
  `insert into public_paths (path, locale, uid, document_id, is_current)
    select ${PATH}, locale, 'api::page.page', document_id, true from many where is_public`,
  `insert into public_parents (document_id, parent_id) select distinct document_id, 'many-' || top from many where top is not null`,
  `insert into search_documents (type, document_id, locale, locales, path, countries, topics, refers_to, title, names, text,
      corrections, spelling, title_vector)
    select 'page', document_id, locale, array[locale], ${PATH}, '{}', '{}', '{}', 'Page ' || n, '', '', '[]', '', ''
    from many where is_public`,
  'drop table many',
  'analyze pages, pages_parent_lnk, public_paths, public_parents, search_documents',
];

/**
 * Fills a newsroom with published pages in all languages, `many-1` and so on: the first 200 at the top, the others spread
 * below them.
 */
export const fillWithPages = async (database: Client, count: number): Promise<void> => {
  const locales = LOCALES.map((locale) => `'${locale}'`).join(', ');
  for (const statement of STATEMENTS)
    await database.query(statement.replace('$COUNT', String(count)).replace('$LOCALES', locales));
};

/** Fills a newsroom with published redirects that lead past one another, `/former-1` and so on. */
export const fillWithRedirects = async (database: Client, count: number): Promise<void> => {
  await database.query(
    `insert into redirects (id, document_id, "from", "to", gone, permanent, created_at, updated_at, published_at)
     select n * 2 + p + 1000000, 'former-' || n, '/former-' || n, '/many-' || n, false, true, now(), now(),
       case when p = 1 then now() end from generate_series(1, $1::int) n, generate_series(0, 1) p`,
    [count],
  );
  await database.query('analyze redirects');
};
