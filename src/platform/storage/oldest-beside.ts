import type { Core } from '@strapi/strapi';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The last migration of the oldest version that may serve beside this one, on the same database. A version whose migrations take away what
 * that one reads names a later one here (CONTRIBUTING.md, "Change tables of our own").
 */
const OLDEST_BESIDE = '2026.11.28T15.30.00.moved-site.sql';

const KEY = 'oldest-beside';

/** Where Strapi's store keeps it, for who asks the database before Strapi is there. */
export const OLDEST_BESIDE_KEY = `core_newsroom_${KEY}`;

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'newsroom' });

/** Says in the database which versions may serve on it from now on. */
export const sayOldestBeside = async (strapi: Core.Strapi): Promise<void> => {
  const said = await storeOf(strapi).get({ key: KEY });
  if (typeof said === 'string' && said >= OLDEST_BESIDE) return;
  await storeOf(strapi).set({ key: KEY, value: OLDEST_BESIDE });
};

/** The migration that this version lacks to serve on the database; null when it may. */
export const findLacking = async (strapi: Core.Strapi): Promise<string | null> =>
  lackingOf(await storeOf(strapi).get({ key: KEY }), strapi.dirs.app.root);

/** @param needed - as the database says; @param root - of the project */
export const lackingOf = (needed: unknown, root: string): string | null => {
  if (typeof needed !== 'string') return null; // no version has said so yet
  return listMigrations(root).includes(needed) ? null : needed;
};

/** By its name, which begins with its time: of two versions, the later one has the later migration, or the same. */
export const newestMigration = (root: string): string => listMigrations(root).sort().at(-1) ?? '';

const listMigrations = (root: string): string[] => readdirSync(join(root, 'database', 'migrations'));
