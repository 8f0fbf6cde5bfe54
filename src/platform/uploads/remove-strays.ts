import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { sql } from '../storage/sql';
import { readStoredName } from './domain/read-stored-name';
import { isInBucket } from './is-in-bucket';

/** A file that was being stored when its process ended. */
export interface BegunUpload {
  /** How its name begins, before Strapi's random part. */
  readonly stem: string;
  readonly begunAt: Date;
}

interface KnownFile {
  readonly hash: string;
}

/**
 * Removes from the folder of uploads what was stored of files that no row of the library tells of, smaller sizes too. A bucket keeps
 * them: nothing leads to them.
 */
export const removeStrays = async (strapi: Core.Strapi, begun: readonly BegunUpload[]): Promise<void> => {
  if (begun.length === 0 || isInBucket(strapi)) return;
  const folder = join(strapi.dirs.static.public, 'uploads');
  const known = new Set((await sql<KnownFile>(strapi, 'select hash from files')).map(({ hash }) => hash));
  for (const name of await readdir(folder)) {
    const stored = readStoredName(name);
    const upload = begun.find(({ stem }) => stem === stored?.stem);
    if (stored === null || upload === undefined || known.has(stored.hash)) continue;
    const path = join(folder, name);
    const { mtime } = await stat(path);
    if (mtime >= new Date(upload.begunAt.getTime() - CLOCKS_APART)) await rm(path, { force: true });
  }
};

const CLOCKS_APART = 1_000; // milliseconds: the disk counts coarser than the database
