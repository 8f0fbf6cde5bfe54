import type { Core } from '@strapi/strapi';
import type pg from 'pg';
import { uploadStore } from '../../platform/uploads/upload-store';
import { withDatabase } from './database-of';
import { compareTables } from './domain/compare-tables';
import { listTables, nameOf, type Schemas } from './list-tables';
import { addTables, loadTables } from './load-tables';
import { ArchiveError, type Archive } from './read-archive';

type Show = (what: string) => (done: number, total: number) => void;

/**
 * A newsroom that runs would go on answering from what it has read. One that answers has the lock of its worker all the while; other
 * connections come and go.
 */
const OTHERS = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and application_name = 'dateline-jobs'`;

/**
 * Puts an archive into a newsroom that is empty and does not run: all of it, or nothing of the database. What came due since the
 * archive was made waits at the next start (`holdOverdue`).
 *
 * @param archive - whose bytes were verified
 * @param show - begins to show how far a step is
 * @throws ArchiveError when the archive does not fit, or a newsroom runs; nothing is changed then
 */
export const restoreBackup = async (strapi: Core.Strapi, archive: Archive, show: Show): Promise<void> => {
  await withDatabase(strapi, async (client, schemas) => {
    await refuseIfRunning(client);
    const { tables, takenAt, version } = archive.manifest;
    const differences = compareTables(tables, await listTables(client, schemas));
    if (differences.lacking.length > 0)
      throw new ArchiveError(
        `The archive was made by another version of the newsroom (${version}): it lacks ${sayFew(differences.lacking)}. ` +
          'Restore it with the version that made it, and update then.',
      );
    await putFiles(strapi, archive, show('Putting the files back'));
    await client.query('begin');
    await addTables(client, schemas, differences);
    await loadTables(client, schemas, archive, show('Putting the database back'));
    await client.query(
      `insert into ${nameOf(schemas, { place: 'content', name: 'restored_backups' })} (taken_at) values ($1)`,
      [takenAt],
    );
    await client.query('commit');
    await analyse(client, schemas);
  });
};

const FEW = 3;

const sayFew = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more` : names.join(', ');

const refuseIfRunning = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ count: number }>(OTHERS);
  if ((rows[0]?.count ?? 0) > 0)
    throw new ArchiveError('A newsroom runs on this database. Stop all its instances, then restore.');
};

const putFiles = async (
  strapi: Core.Strapi,
  archive: Archive,
  tell: (done: number, total: number) => void,
): Promise<void> => {
  const store = await uploadStore(strapi);
  const { files } = archive.manifest;
  for (const [index, { name, content }] of files.entries()) {
    await store.put(name, await archive.open(content), content.bytes);
    tell(index + 1, files.length);
  }
};

/** Without it the first questions would be planned for empty tables. */
const analyse = async (client: pg.Client, schemas: Schemas): Promise<void> => {
  for (const table of await listTables(client, schemas))
    await client.query(`analyze ${nameOf(schemas, table)}`);
};
