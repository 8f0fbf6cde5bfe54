import { OFFICE_TIME_ZONE } from './entry-details';

/** The text of `e`, a row of feed_entries, that is public. */
const IS_TEXT = `e.state = 'public' and p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null`;

/**
 * SQL of `e`, rows of feed_entries, up to a condition, to go on with `and …`. One whose text is not there (yet) is left out.
 *
 * @param more - columns besides those of `EntryRow` but its details; `p` is the text that is public, if there is one
 */
export const selectEntries = (more: string): string => `select e.document_id as "documentId", e.locale,
    coalesce(p.slug, e.slug) as slug, e.state, e.notice, e.published_at as "publishedAt",
    greatest(e.updated_at, e.followed_at) as "updatedAt", e.touched_at as "touchedAt", e.version,
    null::timestamptz as "embargoedUntil", ${OFFICE_TIME_ZONE}, ${more}
  from feed_entries e left join press_releases p on ${IS_TEXT}
  where (e.state <> 'public' or p.id is not null)`;
