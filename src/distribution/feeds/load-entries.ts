import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import type { EntryDetails, EntryRow } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { toFeedEntry } from './domain/to-feed-entry';
import { LOCALES } from '../../shared/locales/locales';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { entryDetails } from './entry-details';
import { readRows } from './read-rows';
import { selectEntries } from './select-entries';

export const ENTRIES_STATEMENT = statementOfModel(
  (
    compiler,
  ) => `${selectEntries(`case when p.id is null then null else ${entryDetails(compiler)} end as details`)}
  and e.document_id = ? and e.locale = any(?::text[])
  order by array_position(?::text[], e.locale)`,
);

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
  const rows = await readRows<EntryRow>(strapi, await ENTRIES_STATEMENT(strapi), [
    documentId,
    [...locales],
    [...LOCALES],
  ]);
  return rows.map((row) => toEntry(strapi, row));
};

/** The JSON of a row may come as text: Strapi switches its parsing off for some types. */
export const toEntry = (
  strapi: Core.Strapi,
  row: EntryRow & { readonly details: EntryDetails | string | null },
): FeedEntry => {
  const details = typeof row.details === 'string' ? (JSON.parse(row.details) as EntryDetails) : row.details;
  return toFeedEntry({ ...row, details }, { site: siteUrl(strapi), newsroom: newsroomUrl(strapi) });
};
