import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { sql } from '../../../platform/storage/sql';
import { lockForTransaction } from '../../../platform/storage/lock-for-transaction';
import { findRows } from '../../../platform/strapi/rows';
import { FILE } from '../../../platform/strapi/upload-plugin';
import {
  isKnownPicture,
  isReference,
  type Snapshot,
  type SnapshotValue,
} from '../../../writing/history/domain/snapshot';
import { takeSnapshots } from '../../../writing/history/take-snapshot';

/** What was made of a record. */
export interface MovedItem {
  readonly sourceId: string;
  readonly uid: string;
  readonly documentId: string;
  readonly fileId: number | null;
  readonly recordDigest: string;
  /** What the newsroom had after it was written last, a digest by language; empty for what the newsroom had before. */
  readonly written: Readonly<Record<string, string>>;
}

const SELECT = `select source_id as "sourceId", uid, document_id as "documentId", file_id as "fileId",
  record_digest as "recordDigest", written::text as written from moved_items`;

type Row = Omit<MovedItem, 'written'> & { readonly written: string };

const toItem = (row: Row): MovedItem => ({
  ...row,
  written: JSON.parse(row.written) as MovedItem['written'],
});

/** All that was moved in before, by what the source calls it. */
export const loadItems = async (strapi: Core.Strapi): Promise<Map<string, MovedItem>> =>
  new Map((await sql<Row>(strapi, SELECT)).map((row) => [row.sourceId, toItem(row)]));

/** What was made of a record, as nobody else can change it until the transaction ends. */
export const lockItem = async (strapi: Core.Strapi, sourceId: string): Promise<MovedItem | null> => {
  await lockForTransaction(strapi, `moved:${sourceId}`);
  const [row] = await sql<Row>(strapi, `${SELECT} where source_id = ?`, [sourceId]);
  return row === undefined ? null : toItem(row);
};

const UPSERT = `insert into moved_items (source_id, uid, document_id, file_id, record_digest, written)
  values (?, ?, ?, ?, ?, ?::jsonb) on conflict (source_id) do update set uid = excluded.uid,
  document_id = excluded.document_id, file_id = excluded.file_id, record_digest = excluded.record_digest,
  written = excluded.written, moved_at = clock_timestamp()`;

/** Writes down what was made of a record, in the transaction that makes it. */
export const saveItem = async (strapi: Core.Strapi, item: MovedItem): Promise<void> => {
  const { sourceId, uid, documentId, fileId, recordDigest, written } = item;
  await sql(strapi, UPSERT, [sourceId, uid, documentId, fileId, recordDigest, JSON.stringify(written)]);
};

/** What the draft of a document says in each language, as a digest; names of what it refers to do not count. */
export const digestDocument = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await takeSnapshots(strapi, uid, documentId)).map(({ locale, snapshot }) => [
      locale,
      digest(bare(snapshot)),
    ]),
  );

/** The same of the words of a file; null when it is not there any more. */
export const digestFile = async (
  strapi: Core.Strapi,
  fileId: number,
): Promise<Record<string, string> | null> => {
  const [file] = await findRows<Record<'name' | 'alternativeText' | 'caption', string | null>>(strapi, FILE, {
    where: { id: fileId },
  });
  return file === undefined ? null : { '': digest([file.name, file.alternativeText, file.caption]) };
};

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64');

const bare = (value: Snapshot | SnapshotValue): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(bare);
  if (isReference(value)) return value.ref;
  const isPicture = isKnownPicture(value);
  return Object.fromEntries(
    Object.entries(value as Snapshot)
      .filter(([name]) => !(isPicture && name === 'file'))
      .map(([name, inner]) => [name, bare(inner)]),
  );
};
