import type { Core } from '@strapi/strapi';
import type { EntryRow } from '../feeds/domain/entry-row';
import type { FeedEntry } from '../feeds/domain/feed-entry';
import { draftDetails, OFFICE_TIME_ZONE } from '../feeds/entry-details';
import { toEntry } from '../feeds/load-entries';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';
import { statementOfModel } from '../../platform/strapi/statement-of-model';

const EMBARGOED_LIMIT = 100; // releases; an office has a few under embargo at a time

/** A draft that somebody approved: one that may not approve changes it only by suspending the schedule. */
export const EMBARGOED_STATEMENT = statementOfModel(
  (compiler) => `select p.document_id as "documentId", p.locale, p.slug, 'embargoed' as state, null as notice,
    p.release_at as "publishedAt", p.updated_at as "updatedAt", p.updated_at as "touchedAt", 1 as version,
    p.embargoed_until as "embargoedUntil", ${OFFICE_TIME_ZONE}, ${draftDetails(compiler)} as details, (count(*) over ())::integer as total
  from press_releases p
  where p.published_at is null and p.state = 'scheduled' and p.embargoed_until > ? and p.locale = ?
    and p.release_at is not null and p.approval -> 'locales' @> to_jsonb(p.locale::text)
  order by p.embargoed_until, p.id
  limit ${EMBARGOED_LIMIT}`,
);

interface Embargoed {
  /** At most `EMBARGOED_LIMIT`. */
  readonly entries: readonly FeedEntry[];
  /** How many there are, those past the limit too. */
  readonly total: number;
}

/** What is approved and under embargo in a language, in the order in which the embargoes end. */
export const loadEmbargoed = async (strapi: Core.Strapi, locale: string): Promise<Embargoed> => {
  const now = await readClock(strapi);
  const rows = await sql<EntryRow & { readonly total: number }>(strapi, await EMBARGOED_STATEMENT(strapi), [
    now,
    locale,
  ]);
  return { entries: rows.map((row) => toEntry(strapi, row)), total: rows[0]?.total ?? 0 };
};
