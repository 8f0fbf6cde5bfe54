import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import { FILE_USES } from '../../platform/strapi/sql-names';
import { modelOf, type Models } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import { schemaOf } from '../../platform/strapi/schemas';
import { sql } from '../../platform/storage/sql';
import type { PlaceOfFile } from '../files/find-file-uses';
import type { Place } from '../files/find-owners';
import { withoutPictures } from './domain/without-pictures';
import { findWithheldPlaces } from './find-withheld';
import { findHashes } from './withhold-files';
import { giveBackWords, type FileInField } from './withhold-words';

/**
 * Puts files back where the public saw them before they were withheld, as far as nothing else stands there now. The other ones that are
 * closed stay out of the texts.
 */
export const giveBack = async (strapi: Core.Strapi, fileId: number): Promise<void> => {
  const models = await modelsOf(strapi);
  const hashes = await findHashes(strapi, [fileId]);
  for (const place of await findWithheldPlaces(strapi, fileId)) {
    if (place.isInText) await giveBackTexts(strapi, models, place, hashes);
    else await giveBackFile(strapi, models, place);
  }
  await sql(strapi, 'delete from withheld_files where file_id = ?', [fileId]);
};

const giveBackFile = async (
  strapi: Core.Strapi,
  models: Models,
  { fileId, uid, id }: PlaceOfFile,
): Promise<void> => {
  const rows = await sql<{ field: string }>(
    strapi,
    'select field from withheld_files where file_id = ? and related_type = ? and related_id = ?',
    [fileId, uid, id],
  );
  for (const { field } of rows) await giveBackInto(strapi, models, { fileId, uid, id, field });
};

const giveBackInto = async (strapi: Core.Strapi, models: Models, place: FileInField): Promise<void> => {
  const { fileId, uid, id, field } = place;
  const isMany =
    (schemaOf(strapi, uid).attributes[field] as { multiple?: boolean } | undefined)?.multiple === true;
  const back = await sql(
    strapi,
    `insert into ${FILE_USES} (file_id, related_id, related_type, field, "order")
     select file_id, related_id, related_type, field, place from withheld_files w
     where w.file_id = ? and w.related_type = ? and w.related_id = ? and w.field = ?
       and exists (select from ?? where id = w.related_id) and not exists (select from ${FILE_USES} l
         where l.related_type = w.related_type and l.related_id = w.related_id and l.field = w.field
           and (${isMany ? 'l.file_id = w.file_id' : 'true'})) returning id`,
    [fileId, uid, id, field, modelOf(models, uid).table],
  );
  if (back.length > 0) await giveBackWords(strapi, models, place);
};

const giveBackTexts = async (
  strapi: Core.Strapi,
  models: Models,
  { uid, id }: Place,
  hashes: readonly string[],
): Promise<void> => {
  const { table } = modelOf(models, uid);
  const rows = await sql<{ field: string; original: unknown; closed: string[] }>(
    strapi,
    `select w.field, w.original::json as original, array(select r.hash from picture_records r
       where r.closed_because is not null and strpos(w.original::text, r.hash) > 0) as closed
     from withheld_texts w where w.uid = ? and w.row_id = ?`,
    [uid, id],
  );
  for (const { field, original, closed } of rows) {
    const [row] = await sql<{ value: unknown }>(strapi, 'select ??::json as value from ?? where id = ?', [
      field,
      table,
      id,
    ]);
    const isAsLeft = isDeepStrictEqual(row?.value, withoutPictures(original, [...closed, ...hashes]));
    const text = JSON.stringify(withoutPictures(original, closed));
    if (isAsLeft) await sql(strapi, 'update ?? set ?? = ?::jsonb where id = ?', [table, field, text, id]);
    if (closed.length === 0 || !isAsLeft)
      await sql(strapi, 'delete from withheld_texts where uid = ? and row_id = ? and field = ?', [
        uid,
        id,
        field,
      ]);
  }
};
