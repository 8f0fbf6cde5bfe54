import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import { RENDERING } from '../../platform/uploads/domain/renditions/plan-renditions';
import { writtenOf } from '../../platform/uploads/domain/picture-facts/write-xmp';
import { FILE_KINDS } from '../../shared/files/kinds-of-files';
import type { FocalPoint, Renditions } from '../../shared/pictures/rendition';
import { RIGHTS } from './find-unwritten';

/** A picture whose renditions are missing, or were made of other bytes, around another point or by other rules. */
export interface UnrenderedFile {
  readonly id: number;
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly url: string;
  readonly digest: string;
  readonly facts: PictureFacts | null;
  readonly focalPoint: FocalPoint | null;
  readonly renditions: Renditions | null;
  readonly formats: Readonly<Record<string, unknown>> | null;
}

const PICTURES = FILE_KINDS.filter(({ group }) => group === 'pictures').map(({ type }) => type);

const COLUMNS = `id, name, hash, ext, mime, url, digest, facts::json, focal_point::json as "focalPoint",
  renditions::json, formats::json`;

/** Files whose digest is not known yet wait until they are measured; what cannot be drawn says so in its `renditions`. */
const IS_WAITING = `mime = any(?::text[]) and digest is not null and (renditions is null
  or renditions ->> 'digest' <> digest or (renditions ->> 'rules')::int < ?
  or coalesce(renditions -> 'focalPoint', 'null') <> coalesce(focal_point, 'null'))`;

/** The newest first: that is what staff work with now. */
export const findUnrendered = (strapi: Core.Strapi, limit: number): Promise<UnrenderedFile[]> =>
  sql<UnrenderedFile>(strapi, `select ${COLUMNS} from files where ${IS_WAITING} order by id desc limit ?`, [
    PICTURES,
    RENDERING,
    limit,
  ]);

/** The same file when it is still as it was found, and stays so until the transaction ends; null when it is not. */
export const lockUnchanged = async (
  strapi: Core.Strapi,
  { id, digest, focalPoint, facts }: UnrenderedFile,
): Promise<UnrenderedFile | null> => {
  const [file] = await sql<UnrenderedFile>(
    strapi,
    `select ${COLUMNS} from files where id = ? and digest = ? and coalesce(focal_point, 'null') = ?::jsonb
       and ${RIGHTS} = ?::jsonb for update`,
    [id, digest, JSON.stringify(focalPoint), JSON.stringify(writtenOf(facts ?? {}))],
  );
  return file ?? null;
};
