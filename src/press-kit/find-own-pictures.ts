import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../content-api/addresses';
import { nameInAddress } from '../domain/addresses/name-in-address';
import { isClosed } from '../publishing/closed-files';
import { sql } from '../storage/sql';

/**
 * Which of these addresses are files of the media library that are served. Others are never read: what stands in a text
 * may lead anywhere.
 */
export const findOwnPictures = async (strapi: Core.Strapi, urls: readonly string[]): Promise<Set<string>> => {
  const stored = new Map(urls.map((url) => [url, storedAddress(strapi, url)]));
  if (stored.size === 0) return new Set();
  const files = await sql<{ url: string }>(strapi, 'select url from files where url = any(?::text[])', [
    [...stored.values()],
  ]);
  const known = new Set(files.map(({ url }) => url));
  const own = new Set<string>();
  for (const [url, address] of stored) {
    if (known.has(address) && !(await isClosed(strapi, nameInAddress(url)))) own.add(url);
  }
  return own;
};

/** As the media library has it: its own files without the newsroom's name, those of a provider as they are. */
const storedAddress = (strapi: Core.Strapi, url: string): string => {
  const newsroom = newsroomUrl(strapi);
  return url.startsWith(`${newsroom}/uploads/`)
    ? new URL(url).pathname.slice(new URL(newsroom).pathname.replace(/\/+$/, '').length)
    : url;
};
