import { LRUCache } from 'lru-cache';
import type { Models } from '../../platform/strapi/model';

const MOST = 4_000_000; // characters of rows; with their bytes about 12 MB

interface KnownRow {
  readonly uid: string;
  readonly bytes: Buffer;
}

/**
 * What answers hold of rows, by all that it is made of: the text that the database made. Of the twenty-five documents of a list one has
 * changed, as a rule, when the list is asked for anew.
 */
const known = new WeakMap<Models, LRUCache<string, KnownRow>>();

/**
 * The bytes of a row in an answer: those that were made of the same row before, where they are still there.
 *
 * @param text - the row, as the database made it
 * @param make - pure: of the same row of the type the same
 */
export const bytesOfRow = (models: Models, uid: string, text: string, make: () => Buffer): Buffer => {
  const rows = known.get(models) ?? new LRUCache<string, KnownRow>({ maxSize: MOST, sizeCalculation });
  known.set(models, rows);
  const found = rows.get(text);
  if (found?.uid === uid) return found.bytes;
  const bytes = make();
  rows.set(text, { uid, bytes });
  return bytes;
};

const sizeCalculation = (_row: KnownRow, text: string): number => text.length;
