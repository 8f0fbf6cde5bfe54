import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { Audience, ReleaseNote, UnseenNote } from './domain/release-note';

/** Somebody of the staff. */
export interface Colleague {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

interface NewNote {
  readonly documentId: string;
  readonly author: { readonly id: number; readonly name: string };
  readonly audience: Audience;
  readonly locale: string | null;
  readonly text: string;
}

/** The notes on a release, the first one first. */
export const readNotes = async (strapi: Core.Strapi, documentId: string): Promise<ReleaseNote[]> => {
  const rows = await sql<Omit<ReleaseNote, 'at' | 'id'> & { id: string; at: Date }>(strapi, NOTES, [
    documentId,
  ]);
  return rows.map((row) => ({ ...row, id: Number(row.id), at: row.at.toISOString() }));
};

const NOTES = `select n.id, n.author_name as author, n.at, n.audience, n.locale, n.text,
    array(select r.account_name from release_note_readers r where r.note_id = n.id order by r.account_name) as told
  from release_notes n where n.document_id = ? order by n.id`;

/** Keeps a note, with those who are told. */
export const storeNote = async (
  strapi: Core.Strapi,
  { documentId, author, audience, locale, text }: NewNote,
  told: readonly Colleague[],
): Promise<void> => {
  const [note] = await sql<{ id: string }>(
    strapi,
    `insert into release_notes (document_id, author_id, author_name, audience, locale, text)
      values (?, ?, ?, ?, ?, ?) returning id`,
    [documentId, author.id, author.name, audience, locale, text],
  );
  await sql(
    strapi,
    `insert into release_note_readers (note_id, account_id, account_name)
      select ?, * from unnest(?::integer[], ?::text[])`,
    [note?.id, told.map(({ id }) => id), told.map(({ name }) => name)],
  );
};

/** Notes that somebody has seen are no news to them any more. */
export const markSeen = async (strapi: Core.Strapi, documentId: string, account: number): Promise<void> => {
  await sql(
    strapi,
    `update release_note_readers set seen_at = now() where account_id = ? and seen_at is null
      and note_id in (select id from release_notes where document_id = ?)`,
    [account, documentId],
  );
};

/** Notes that somebody was told of and has not seen, the last first: of any release, readable or not. */
export const findUnseenNotes = async (strapi: Core.Strapi, account: number): Promise<UnseenNote[]> => {
  const rows = await sql<Omit<UnseenNote, 'at' | 'id'> & { id: string; at: Date }>(
    strapi,
    `select n.id, n.document_id as "documentId", n.author_name as author, n.at, n.text
      from release_note_readers r join release_notes n on n.id = r.note_id
      where r.account_id = ? and r.seen_at is null order by n.id desc limit 100`,
    [account],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), at: row.at.toISOString() }));
};

/** A release that is deleted takes its notes along. */
export const removeNotes = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await sql(strapi, 'delete from release_notes where document_id = ?', [documentId]);
};

/** Who saved, released or wrote notes on a release, by the numbers of their accounts. */
export const findWorkers = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ readonly account: number; readonly wrote: boolean }[]> =>
  sql(
    strapi,
    `select account, bool_or(wrote) as wrote from (
      select actor_id::integer as account, kind = 'version' as wrote from document_history
        where document_id = ? and actor_kind = 'staff'
      union all
      select author_id, false from release_notes where document_id = ?
    ) as worked group by account`,
    [documentId, documentId],
  );
