import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../content-api/addresses';

/** The path of a file that Strapi keeps on this disk; null for one that a provider keeps elsewhere. */
const localPath = (strapi: Core.Strapi, url: string): string | null => {
  const base = `${newsroomUrl(strapi)}/uploads/`;
  if (!url.startsWith(base)) return null;
  const folder = join(strapi.dirs.static.public, 'uploads');
  const path = normalize(
    join(folder, decodeURIComponent(new URL(url).pathname.split('/uploads/').at(-1) ?? '')),
  );
  return path.startsWith(folder + sep) ? path : null;
};

/** Whether a stored file can be read; one that is kept elsewhere is asked for when its turn comes. */
export const isThere = async (strapi: Core.Strapi, url: string): Promise<boolean> => {
  const path = localPath(strapi, url);
  if (path === null) return true;
  try {
    await access(path, constants.R_OK);
    return true;
  } catch (error) {
    strapi.log.error(`A press kit lacks ${path}: ${String(error)}`);
    return false;
  }
};

/** @throws Error when a provider's address does not answer with the file */
export const openStoredFile = async (strapi: Core.Strapi, url: string): Promise<Readable> => {
  const path = localPath(strapi, url);
  if (path !== null) return createReadStream(path);
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  return Readable.fromWeb(response.body);
};
