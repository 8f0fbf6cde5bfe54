import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { watchedPictures } from './watched-pictures';

const CLOSED = `select distinct picture ->> 'name' as name from press_releases p,
    lateral json_array_elements((${watchedPictures('p', 'p.locale')})) picture
  where p.document_id = ? and p.published_at is null and (picture ->> 'isClosed')::boolean order by name`;

/** Names of the pictures that a scheduled release goes out without, as they are closed. */
export const findLeftOut = async (strapi: Core.Strapi, documentId: string): Promise<string[]> =>
  (await sql<{ name: string }>(strapi, CLOSED, [documentId])).map(({ name }) => name);
