import type { Core } from '@strapi/strapi';
import { FILE_USES } from '../../platform/strapi/sql-names';
import { modelOf, type Models } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import { sql } from '../../platform/storage/sql';
import { findMentions } from '../files/find-mentions';
import { findOwners, type Place } from '../files/find-owners';
import { withoutPictures } from './domain/without-pictures';
import { withholdWords, type FileInField } from './withhold-words';

interface Link extends Place {
  readonly link: number;
}

const TAKE = `with gone as (delete from ${FILE_USES} where id = any(?::int[])
    returning file_id, related_id, related_type, field, "order"),
  kept as (insert into withheld_files (file_id, related_id, related_type, field, place)
    select file_id, related_id, related_type, field, "order" from gone on conflict do nothing)
  select file_id as "fileId", related_type as uid, related_id as id, field from gone`;

/**
 * Takes files out of everything that the public sees: out of fields for files and out of texts, however deep; what is said
 * beside them goes too. Drafts keep both. What is taken is remembered, and {@link giveBack} puts it back. May run twice.
 */
export const withhold = async (strapi: Core.Strapi, fileIds: readonly number[]): Promise<void> => {
  if (fileIds.length === 0) return;
  const models = await modelsOf(strapi);
  const links = await sql<Link>(
    strapi,
    `select id as link, related_type as uid, related_id as id from ${FILE_USES} where file_id = any(?::int[])`,
    [[...fileIds]],
  );
  const shown = await keepPublic(strapi, models, links.filter(isOfNewsroom));
  const gone =
    shown.length === 0 ? [] : await sql<FileInField>(strapi, TAKE, [shown.map(({ link }) => link)]);
  for (const place of gone) await withholdWords(strapi, models, place);
  const hashes = await findHashes(strapi, fileIds);
  const mentions = await findMentions(strapi, models, fileIds);
  for (const place of await keepPublic(strapi, models, mentions))
    await withholdFromTexts(strapi, models, place, hashes);
};

const isOfNewsroom = ({ uid }: Place): boolean => uid.startsWith('api::') || !uid.includes('::');

export const findHashes = async (strapi: Core.Strapi, fileIds: readonly number[]): Promise<string[]> =>
  (
    await sql<{ hash: string }>(strapi, 'select hash from files where id = any(?::int[])', [[...fileIds]])
  ).map(({ hash }) => hash);

interface Owned extends Place {
  /** Among the places that were asked about. */
  readonly of: number;
}

/** Those that are in a version which the public sees. */
const keepPublic = async <Known extends Place>(
  strapi: Core.Strapi,
  models: Models,
  places: readonly Known[],
): Promise<Known[]> => {
  const asked = places.map(({ uid, id }, of): Owned => ({ uid, id, of }));
  const owned = await findOwners(strapi, models, asked);
  const seen = new Set<number>();
  for (const uid of new Set(owned.map((place) => place.uid))) {
    const own = owned.filter((place) => place.uid === uid);
    const rows = await sql<{ id: number }>(
      strapi,
      'select id from ?? where id = any(?::int[]) and published_at is not null',
      [modelOf(models, uid).table, own.map(({ id }) => id)],
    );
    const shown = new Set(rows.map(({ id }) => id));
    for (const { id, of } of own) if (shown.has(id)) seen.add(of);
  }
  return places.filter((_place, index) => seen.has(index));
};

const withholdFromTexts = async (
  strapi: Core.Strapi,
  models: Models,
  { uid, id }: Place,
  hashes: readonly string[],
): Promise<void> => {
  const { table, columns } = modelOf(models, uid);
  for (const { column } of columns.filter(({ kind }) => kind === 'json' || kind === 'blocks')) {
    const [row] = await sql<{ value: unknown }>(strapi, 'select ??::json as value from ?? where id = ?', [
      column,
      table,
      id,
    ]);
    const kept = withoutPictures(row?.value, hashes);
    if (row === undefined || kept === row.value) continue;
    await sql(
      strapi,
      `insert into withheld_texts (uid, row_id, field, original) select ?, id, ?, ?? from ?? where id = ?
       on conflict do nothing`,
      [uid, column, column, table, id],
    );
    await sql(strapi, 'update ?? set ?? = ?::jsonb where id = ?', [table, column, JSON.stringify(kept), id]);
  }
};
