import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { sql } from '../../platform/storage/sql';
import { creditOfFile } from '../../platform/uploads/domain/picture-facts/credit-of-file';
import { rightsOfFile } from '../../platform/uploads/domain/picture-facts/rights-of-file';
import type { PictureRights } from '../../shared/pictures/picture-rights';

/** What the media library knows of a file without opening it: other bytes have another time. */
export interface StoredFile {
  /** kilobytes of 1000 bytes */
  readonly size: number | null;
  readonly updatedAt: Date;
  /** As they stand in the file. */
  readonly credit: string | null;
  readonly rights: PictureRights;
}

/**
 * The files of the media library at these addresses, by address; others are left out.
 *
 * @param urls - absolute
 */
export const findStoredFiles = async (
  strapi: Core.Strapi,
  urls: readonly string[],
): Promise<Map<string, StoredFile>> => {
  if (urls.length === 0) return new Map();
  const addressOf = new Map(urls.map((url) => [url, storedAddress(strapi, url)]));
  const rows = await sql<StoredFile & { url: string }>(
    strapi,
    `select url, size, updated_at as "updatedAt", ${creditOfFile('files')} as credit, ${rightsOfFile('files')} as rights
     from files where url = any(?::text[])`,
    [[...addressOf.values()]],
  );
  const known = new Map(rows.map(({ url, ...file }) => [url, file]));
  return new Map(
    [...addressOf].flatMap(([url, address]) => {
      const file = known.get(address);
      return file === undefined ? [] : [[url, file] as const];
    }),
  );
};

/** As the media library has it: its own files without the newsroom's name, those of a provider as they are. */
const storedAddress = (strapi: Core.Strapi, url: string): string => {
  const newsroom = newsroomUrl(strapi);
  return url.startsWith(`${newsroom}/uploads/`)
    ? new URL(url).pathname.slice(new URL(newsroom).pathname.replace(/\/+$/, '').length)
    : url;
};
