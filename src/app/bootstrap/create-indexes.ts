import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { PARTS_OF_PAGES, PARTS_OF_RELEASES } from '../../platform/strapi/sql-names';

/**
 * Indexes on Strapi's tables for what the public reads: its own cover documentIds alone. And for what a component is a part
 * of, which the triggers of `tell-changes.ts` ask for each one that is written. And for the few drafts that somebody waits for, among
 * all of the archive: the desk's home page, the schedule, what is under embargo, the calendar. And for the list of releases, which
 * looks at every draft: what it looks at stands in its index, beside the documentId. Made when they are not there; Strapi's
 * schema sync drops only those that it made. Those that hold what is unique: `hold-unique.ts`.
 */
const INDEXES: readonly string[] = [
  `create index if not exists newsroom_pages_path on pages (path, locale) where published_at is not null`,
  `create index if not exists newsroom_releases_newest on press_releases (locale, released_at desc, document_id desc)
     where published_at is not null`,
  `create index if not exists newsroom_parts_of_pages on ${PARTS_OF_PAGES} (cmp_id)`,
  `create index if not exists newsroom_parts_of_releases on ${PARTS_OF_RELEASES} (cmp_id)`,
  `create index if not exists newsroom_files_hash on files (hash)`, // pictures inside texts are found by it
  `create index if not exists newsroom_pages_home on pages (document_id) where is_home and published_at is null`,
  `create index if not exists newsroom_releases_desk on press_releases (state)
     where published_at is null and (state in ('inReview', 'scheduled') or desk_note is not null)`,
  `create index if not exists newsroom_releases_list on press_releases (document_id, locale)
     include (id, state, title, dateline_city, release_at, embargoed_until, released_at, created_at, updated_at, created_by_id,
       updated_by_id)
     where published_at is null`,
  `create index if not exists newsroom_releases_own on press_releases (created_by_id, updated_at)
     where published_at is null and state = 'draft'`,
  `create index if not exists newsroom_releases_out on press_releases (release_at)
     where published_at is null and release_at is not null`,
  `create index if not exists newsroom_releases_embargo on press_releases (embargoed_until)
     where published_at is null and embargoed_until is not null`,
  `create index if not exists newsroom_releases_dated on press_releases (released_at) where published_at is not null`,
];

export const createIndexes = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'create-indexes');
    for (const statement of INDEXES) await sql(strapi, statement);
  });
};
