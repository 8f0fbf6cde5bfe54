import type { Core } from '@strapi/strapi';
import { FILE } from '../../../platform/strapi/upload-plugin';

/** What a picture inside a text keeps of its file, besides its words and size. */
export const KEPT_IN_TEXTS = [
  'url',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'createdAt',
  'updatedAt',
] as const;

interface LibraryRow extends Readonly<Record<string, unknown>> {
  readonly id: number;
  readonly url: string;
}

/** Files as pictures inside texts know them, by their number. */
export const findLibraryFiles = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, LibraryRow>> => {
  if (ids.length === 0) return new Map();
  const rows = (await strapi.db.query(FILE).findMany({ where: { id: { $in: [...ids] } } })) as LibraryRow[];
  return new Map(rows.map((row) => [row.id, row]));
};
