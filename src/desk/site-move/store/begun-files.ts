import type { Core } from '@strapi/strapi';
import { sql } from '../../../platform/storage/sql';
import { withClient } from '../../../platform/strapi/connection';
import { beforeStoring } from '../../../platform/uploads/before-storing';
import { removeStored } from '../../../platform/uploads/remove-stored';

const NOTE = `insert into moved_uploads (source_id, stored) values ($1, array[$2::text])
  on conflict (source_id) do update set stored = moved_uploads.stored || excluded.stored`;

/**
 * Does work that stores a file, in the transaction that holds the lock of its record. Names are written down, on a connection of
 * their own, before a byte is in the store: by them a later run finds what one that was killed has left.
 */
export const notingNames = <Result>(
  strapi: Core.Strapi,
  sourceId: string,
  work: () => Promise<Result>,
): Promise<Result> =>
  beforeStoring(
    (name) =>
      withClient(strapi, async (connection) => {
        await connection.query({ text: NOTE, values: [sourceId, name] });
      }),
    work,
  );

/** The row of the library is there, and its names are known by that. */
export const noteDone = async (strapi: Core.Strapi, sourceId: string): Promise<void> => {
  await sql(strapi, 'delete from moved_uploads where source_id = ?', [sourceId]);
};

interface Begun {
  readonly sourceId: string;
}

/** Removes from the store what runs that were killed have left in it: names that they wrote down and that no row tells of. */
export const tidyBegun = async (strapi: Core.Strapi): Promise<void> => {
  const begun = await sql<Begun>(strapi, 'select source_id as "sourceId" from moved_uploads');
  for (const { sourceId } of begun)
    await strapi.db.transaction(async () => {
      for (const name of await takeStrays(strapi, sourceId)) await removeStored(strapi, name);
    });
};

const LOCKED = 'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as "isOurs"';

/** Names of sizes have that of their file in them, with its part that nobody can guess. */
const STRAYS = `delete from moved_uploads where source_id = ? returning array(
    select begun.name from unnest(stored) begun (name)
    where not exists (select from files where strpos(begun.name, files.hash) > 0)) as names`;

/** @returns nothing while another run stores the file: it holds the lock of its record until all is there */
const takeStrays = async (strapi: Core.Strapi, sourceId: string): Promise<readonly string[]> => {
  const [lock] = await sql<{ isOurs: boolean }>(strapi, LOCKED, [`moved:${sourceId}`]);
  if (lock?.isOurs !== true) return [];
  const [row] = await sql<{ names: readonly string[] }>(strapi, STRAYS, [sourceId]);
  return row?.names ?? [];
};
