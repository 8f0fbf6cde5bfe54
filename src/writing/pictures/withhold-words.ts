import type { Core } from '@strapi/strapi';
import { columnOf, modelOf, type Models } from '../../platform/strapi/model';
import { sql } from '../../platform/storage/sql';
import { wordsOfField } from '../../shared/pictures/words-of-field';

/** A file in a field of a public row. */
export interface FileInField {
  readonly fileId: number;
  readonly uid: string;
  readonly id: number;
  readonly field: string;
}

interface Word {
  readonly attribute: string;
  readonly column: string;
}

const wordsAt = (models: Models, { uid, field }: FileInField): Word[] =>
  wordsOfField(uid, field).map((attribute) => columnOf(modelOf(models, uid), attribute));

/** Whether a row says anything of a picture which that field had. */
export const hasWords = async (strapi: Core.Strapi, models: Models, place: FileInField): Promise<boolean> => {
  const columns = wordsAt(models, place).map(({ column }) => column);
  const found = await sql(
    strapi,
    `select 1 from ?? where id = ? and coalesce(${columns.map(() => "nullif(??, '')").join(', ')}) is not null`,
    [modelOf(models, place.uid).table, place.id, ...columns],
  );
  return found.length > 0;
};

/** Takes away what a public row says of a picture that was taken out of it, and remembers it. */
export const withholdWords = async (
  strapi: Core.Strapi,
  models: Models,
  place: FileInField,
): Promise<void> => {
  const words = wordsAt(models, place);
  if (words.length === 0) return;
  const { fileId, uid, id, field } = place;
  const { table } = modelOf(models, uid);
  await sql(
    strapi,
    `update withheld_files set words = (select json_build_object(${words.map(() => '?::text, ??').join(', ')}) from ?? where id = ?)
     where file_id = ? and related_type = ? and related_id = ? and field = ?`,
    [...words.flatMap(({ attribute, column }) => [attribute, column]), table, id, fileId, uid, id, field],
  );
  await sql(strapi, `update ?? set ${words.map(() => '?? = null').join(', ')} where id = ?`, [
    table,
    ...words.map(({ column }) => column),
    id,
  ]);
};

/** Puts them back beside the picture, where nobody wrote others meanwhile. */
export const giveBackWords = async (
  strapi: Core.Strapi,
  models: Models,
  place: FileInField,
): Promise<void> => {
  const words = wordsAt(models, place);
  if (words.length === 0) return;
  const { fileId, uid, id, field } = place;
  await sql(
    strapi,
    `update ?? shown set ${words.map(() => '?? = coalesce(shown.??, w.words ->> ?)').join(', ')} from withheld_files w
     where shown.id = ? and w.file_id = ? and w.related_type = ? and w.related_id = ? and w.field = ? and w.words is not null`,
    [
      modelOf(models, uid).table,
      ...words.flatMap(({ attribute, column }) => [column, column, attribute]),
      ...[id, fileId, uid, id, field],
    ],
  );
};
