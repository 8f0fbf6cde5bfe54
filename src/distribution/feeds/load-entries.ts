import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import type { EntryDetails, EntryRow } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { toFeedEntry } from './domain/to-feed-entry';
import { LOCALES } from '../../shared/locales/locales';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { createSharing, type Sharing } from '../../platform/strapi/compiler/sharing';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { entryDetails, OFFICE_TIME_ZONE } from './entry-details';
import { entryOf, type RowAsText } from './known-entries';
import { readRows } from './read-rows';

/** The text of `e`, a row of feed_entries, that is public. */
const IS_TEXT = `e.state = 'public' and p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null`;

/** `e`, rows of feed_entries, with the text that is public. */
const select = (
  compiler: Compiler,
  sharing?: Sharing,
): string => `select e.document_id as "documentId", e.locale,
    coalesce(p.slug, e.slug) as slug, e.state, e.notice, e.published_at as "publishedAt",
    greatest(e.updated_at, e.followed_at) as "updatedAt", e.touched_at as "touchedAt", e.version,
    null::timestamptz as "embargoedUntil", ${OFFICE_TIME_ZONE},
    case when p.id is null then null else ${entryDetails(compiler, sharing)} end as details
  from feed_entries e left join press_releases p on ${IS_TEXT}
  where (e.state <> 'public' or p.id is not null)`;

const OF_RELEASE = statementOfModel(
  (compiler) => `${select(compiler)} and e.document_id = ? and e.locale = any(?::text[])
  order by array_position(?::text[], e.locale)`,
);

const AT_PLACES = statementOfModel((compiler) => {
  const sharing = createSharing('page');
  const rows = select(compiler, sharing);
  const page = `page as materialized (select p.id from feed_entries e join press_releases p on ${IS_TEXT}
    where e.place = any(?::bigint[]))`;
  return `with ${[page, ...sharing.parts].join(', ')} ${rows} and e.place = any(?::bigint[])
  order by e.updated_at desc, e.place desc`;
});

export const ENTRY_STATEMENTS = [OF_RELEASE, AT_PLACES];

interface Release {
  readonly documentId: string;
  /** All languages that are or were public when left out. */
  readonly locales?: readonly string[];
}

/** The entries of one release, a language each, with its notices where it is gone; none for what was never public. */
export const loadEntries = async (
  strapi: Core.Strapi,
  { documentId, locales = LOCALES }: Release,
): Promise<FeedEntry[]> => {
  const rows = await readRows<EntryRow>(strapi, await OF_RELEASE(strapi), [
    documentId,
    [...locales],
    [...LOCALES],
  ]);
  return rows.map((row) => toEntry(strapi, row));
};

/** The entries at these places of the feed, those that changed last first. */
export const loadEntriesAt = async (strapi: Core.Strapi, places: readonly string[]): Promise<FeedEntry[]> => {
  const rows = await readRows<Row>(strapi, await AT_PLACES(strapi), [[...places], [...places]], {
    jsonAsText: true,
  });
  const addresses = { site: siteUrl(strapi), newsroom: newsroomUrl(strapi) };
  return rows.map((row) => (isText(row) ? entryOf(row, addresses) : toEntry(strapi, row)));
};

type Row = EntryRow | RowAsText;

const isText = (row: Row): row is RowAsText => row.details === null || typeof row.details === 'string';

/** The JSON of a row may come as text: Strapi switches its parsing off for some types. */
export const toEntry = (
  strapi: Core.Strapi,
  row: EntryRow & { readonly details: EntryDetails | string | null },
): FeedEntry => {
  const details = typeof row.details === 'string' ? (JSON.parse(row.details) as EntryDetails) : row.details;
  return toFeedEntry({ ...row, details }, { site: siteUrl(strapi), newsroom: newsroomUrl(strapi) });
};
