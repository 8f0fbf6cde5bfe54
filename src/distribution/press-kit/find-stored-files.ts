import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { sql } from '../../platform/storage/sql';

/** What the media library knows of a file without opening it: other bytes have another time. */
export interface StoredFile {
  /** kilobytes of 1000 bytes */
  readonly size: number | null;
  readonly updatedAt: Date;
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
    'select url, size, updated_at as "updatedAt" from files where url = any(?::text[])',
    [[...addressOf.values()]],
  );
  const known = new Map(rows.map(({ url, size, updatedAt }) => [url, { size, updatedAt }]));
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
