import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import { WRITTEN } from '../../platform/uploads/domain/picture-facts/write-xmp';
import { FILE_KINDS } from '../../shared/files/kinds-of-files';
import type { Renditions } from '../../shared/pictures/rendition';

/** A size of the library, as the row of its file has it. */
export interface Size {
  readonly url: string;
  readonly [about: string]: unknown;
}

/** A picture whose bytes say other rights than the library does. */
export interface UnwrittenFile {
  readonly id: number;
  readonly name: string;
  readonly mime: string;
  readonly url: string;
  readonly digest: string;
  /** Those that are to stand in it. */
  readonly rights: PictureFacts;
  readonly renditions: Renditions | null;
  readonly formats: Readonly<Record<string, Size>> | null;
}

const PICTURES = FILE_KINDS.filter(({ group }) => group === 'pictures').map(({ type }) => type);

/** SQL of the facts of a row of `files` that stand in its bytes. */
export const RIGHTS = `jsonb_strip_nulls(jsonb_build_object(${WRITTEN.map((name) => `'${name}', facts -> '${name}'`).join(', ')}))`;

const COLUMNS = `id, name, mime, url, digest, ${RIGHTS}::json as rights, renditions::json, formats::json`;

/**
 * Of files from before nobody noted what stands in them: as it was uploaded, unless somebody changed something since. Files that are not
 * cleaned yet are written anew then.
 */
const IS_WAITING = `mime = any(?::text[]) and digest is not null and cleaned is not null and (written_rights <> ${RIGHTS}
  or written_rights is null and exists (select from picture_record_changes change where change.file_id = files.id))`;

/** The newest first: that is what staff work with now. */
export const findUnwritten = (strapi: Core.Strapi, limit: number): Promise<UnwrittenFile[]> =>
  sql<UnwrittenFile>(strapi, `select ${COLUMNS} from files where ${IS_WAITING} order by id desc limit ?`, [
    PICTURES,
    limit,
  ]);

/** Whether it is still as it was found, and stays so until the transaction ends: the last correction is the one that is written. */
export const lockUnwritten = async (
  strapi: Core.Strapi,
  { id, digest, rights, renditions, formats }: UnwrittenFile,
): Promise<boolean> => {
  const found = await sql(
    strapi,
    `select id from files where id = ? and digest = ? and ${RIGHTS} = ?::jsonb
       and coalesce(renditions, 'null') = ?::jsonb and coalesce(formats, 'null') = ?::jsonb for update`,
    [id, digest, ...[rights, renditions, formats].map((part) => JSON.stringify(part))],
  );
  return found.length > 0;
};

/** Keeps in the row of a file which rights stand in its bytes, if nobody changed them meanwhile. */
export const noteWritten = async (
  strapi: Core.Strapi,
  { id, digest, rights }: UnwrittenFile,
): Promise<void> => {
  await sql(strapi, 'update files set written_rights = ?::jsonb where id = ? and digest = ?', [
    JSON.stringify(rights),
    id,
    digest,
  ]);
};
