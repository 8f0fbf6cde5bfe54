import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { to as copyTo } from 'pg-copy-streams';
import type pg from 'pg';
import { uploadStore } from '../../platform/uploads/upload-store';
import { writeArchive, type ArchiveWriter } from './archive-writer';
import { withDatabase } from './database-of';
import { MANIFEST_PATH, type ArchivedTable, type Manifest } from './domain/manifest';
import { columnsOf, listSequences, listTables, nameOf, type Schemas } from './list-tables';
import { createUploadCopier } from './upload-copier';

type Tell = (done: number, total: number) => void;

/** One moment of the database, whoever writes meanwhile. */
const SNAPSHOT = 'begin isolation level repeatable read read only';

/**
 * Writes database and uploads into one archive while the newsroom works. Uploads are copied before and after the moment that the
 * database is taken at, so that what it names is there, also what somebody replaced or deleted in between.
 *
 * @param file - where the archive goes; nothing may be there
 * @param version - of the program
 * @param tell - hears how far it is
 */
export const writeBackup = async (
  strapi: Core.Strapi,
  file: string,
  version: string,
  tell: Tell,
): Promise<Manifest> => {
  const store = await uploadStore(strapi);
  return writeArchive(file, (archive) =>
    withDatabase(strapi, async (client, schemas) => {
      const uploads = createUploadCopier(store, archive);
      await uploads.copy(tell);
      await client.query(SNAPSHOT);
      const takenAt = await readTime(client);
      const tables = await copyTables(client, schemas, archive, tell);
      const sequences = await listSequences(client, schemas);
      await client.query('commit');
      await uploads.copy(tell);
      const manifest: Manifest = { format: 1, version, takenAt, tables, sequences, files: uploads.files() };
      await archive.add(MANIFEST_PATH, Readable.from([JSON.stringify(manifest, null, 1)]), {
        compress: true,
      });
      return manifest;
    }),
  );
};

const readTime = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ now: Date }>('select now()');
  return (rows[0]?.now ?? new Date(0)).toISOString();
};

const copyTables = async (
  client: pg.Client,
  schemas: Schemas,
  archive: ArchiveWriter,
  tell: Tell,
): Promise<ArchivedTable[]> => {
  const tables = await listTables(client, schemas);
  const archived: ArchivedTable[] = [];
  for (const table of tables) {
    const rows = client.query(copyTo(`copy ${nameOf(schemas, table)} (${columnsOf(table)}) to stdout`));
    const path = `database/${table.place}/${table.name}.copy`;
    archived.push({ ...table, rows: await archive.add(path, rows, { compress: true }) });
    tell(archived.length, tables.length);
  }
  return archived;
};
