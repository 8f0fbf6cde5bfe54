import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { PlaceOfFile } from '../files/find-file-uses';

/** Where a file that is closed comes back once it is opened: rows that the public sees, or saw. */
export const findWithheldPlaces = (strapi: Core.Strapi, fileId: number): Promise<PlaceOfFile[]> =>
  sql<PlaceOfFile>(
    strapi,
    `select distinct file_id as "fileId", related_type as uid, related_id as id, false as "isInText", false as "isRequired"
       from withheld_files where file_id = ?
     union
     select ?::int, uid, row_id, true, false from withheld_texts w
       where strpos(w.original::text, (select hash from files where id = ?)) > 0`,
    [fileId, fileId, fileId],
  );
