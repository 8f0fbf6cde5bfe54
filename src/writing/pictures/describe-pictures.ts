import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import type { PictureAnswers } from '../../shared/pictures/picture-answers';
import { suggestAnswers } from '../../shared/pictures/suggest-answers';
import type { AlternativeTexts } from './domain/texts-after';
import { findRecords, type PictureRecord } from './picture-records';

/** A picture with all that is known of it, for those who may change it. */
export interface DescribedPicture {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly alternativeTexts: AlternativeTexts;
  readonly facts: PictureFacts;
  readonly record: PictureRecord;
  /** What its own metadata answer, before somebody did. */
  readonly suggested: Partial<PictureAnswers>;
  /** Who said something of it last, and when. */
  readonly changed: { readonly by: string; readonly at: string } | null;
}

type Row = Omit<DescribedPicture, 'record' | 'suggested'>;

const FIND = `select f.id, f.name, f.url, f.mime, coalesce(f.alternative_texts::json, '{}') as "alternativeTexts",
    coalesce(f.facts::json, '{}') as facts,
    (select json_build_object('by', c.actor_name, 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      from picture_record_changes c where c.file_id = f.id order by c.id desc limit 1) as changed
  from files f where f.id = any(?::int[]) order by f.id`;

export const describePictures = async (
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<DescribedPicture[]> => {
  const rows = await sql<Row>(strapi, FIND, [[...fileIds]]);
  const records = await findRecords(
    strapi,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const record = records.get(row.id);
    return record === undefined ? [] : [{ ...row, record, suggested: suggestAnswers(row.facts) }];
  });
};
