import type { Core } from '@strapi/strapi';
import { sql } from '../../../platform/storage/sql';
import type { HistoryRecord } from '../domain/site-record';

/** Keeps what the old system knew of a document's past, once. */
export const keepHistory = async (
  strapi: Core.Strapi,
  { of, at, event, by, details }: HistoryRecord,
): Promise<void> => {
  await sql(
    strapi,
    `insert into moved_history (source_id, at, event, by_name, details) values (?, ?, ?, ?, ?::json)
     on conflict (source_id, at, event) do nothing`,
    [of, at, event, by, JSON.stringify(details)],
  );
};
