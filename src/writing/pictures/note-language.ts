import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { textsAfter, type AlternativeTexts } from './domain/texts-after';

interface Row {
  readonly id: number;
  readonly after: string | null;
  readonly texts: AlternativeTexts | null;
}

const FIND = `select id, alternative_text as after, alternative_texts::json as texts from files`;

/**
 * Keeps what the media library says of a picture as the description in its language.
 *
 * @param before - what it said before
 */
export const noteLanguage = async (strapi: Core.Strapi, fileId: number, before: unknown): Promise<void> => {
  const [row] = await sql<Row>(strapi, `${FIND} where id = ?`, [fileId]);
  if (row !== undefined) await note(strapi, row, typeof before === 'string' ? before : null);
};

const note = async (strapi: Core.Strapi, { id, after, texts }: Row, before: string | null): Promise<void> => {
  const next = textsAfter({ texts: texts ?? {}, before, after });
  if (JSON.stringify(next) !== JSON.stringify(texts ?? {})) await keepTexts(strapi, id, next);
};

/** Keeps the descriptions of a picture by language. */
export const keepTexts = async (
  strapi: Core.Strapi,
  fileId: number,
  texts: AlternativeTexts,
): Promise<void> => {
  await sql(strapi, 'update files set alternative_texts = ?::jsonb where id = ?', [
    JSON.stringify(texts),
    fileId,
  ]);
};

const AT_A_TIME = 500; // files

/** At a start: files of before the newsroom kept descriptions by language get theirs. */
export const adoptTexts = async (strapi: Core.Strapi): Promise<void> => {
  for (;;) {
    const rows = await sql<Row>(
      strapi,
      `${FIND} where alternative_texts is null and alternative_text <> '' order by id limit ${AT_A_TIME}`,
    );
    if (rows.length === 0) return;
    const texts = rows.map(({ after }) => JSON.stringify(textsAfter({ texts: {}, before: null, after })));
    await sql(
      strapi,
      `update files set alternative_texts = said.texts::jsonb
       from unnest(?::int[], ?::text[]) as said(id, texts) where files.id = said.id`,
      [rows.map(({ id }) => id), texts],
    );
  }
};
