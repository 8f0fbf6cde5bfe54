import type { Core } from '@strapi/strapi';
import type { FeedEntry } from '../feeds/domain/feed-entry';
import { sql } from '../../platform/storage/sql';

export interface ReadingToken {
  readonly id: number | string;
  readonly name: string;
}

/** Writes down who reads what, before it is sent: without a line in the log nothing goes out. */
export const logRead = async (
  strapi: Core.Strapi,
  token: ReadingToken,
  path: string,
  entries: readonly FeedEntry[],
): Promise<void> => {
  const releases = entries.map(({ documentId, locale, title }) => ({ documentId, locale, title }));
  await sql(
    strapi,
    'insert into embargoed_reads (token_id, token_name, path, releases) values (?, ?, ?, ?::json)',
    [String(token.id), token.name, path, JSON.stringify(releases)],
  );
};
