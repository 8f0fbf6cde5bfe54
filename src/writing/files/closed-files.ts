import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { hashOfRendition } from '../../platform/uploads/domain/renditions/name-rendition';
import { isFilePublic } from './is-file-public';
import { RELEASE } from '../../shared/content-types/uids';

/** A file of the media library, or what a picture inside a text keeps of it: no id, and an address with the newsroom's name. */
export interface UploadedFile {
  readonly url: string;
  readonly formats?: Readonly<Record<string, { readonly url: string }>> | null;
}

interface BlockNode {
  readonly image?: UploadedFile;
  /** Where a link leads. */
  readonly url?: string;
  readonly children?: readonly BlockNode[];
}

interface ReleaseFiles {
  readonly image: UploadedFile | null;
  readonly attachments: UploadedFile[];
  readonly body: readonly BlockNode[] | null;
}

/**
 * Stops serving the files that only this release showed to the public. Call it before the published versions go.
 */
export const closeFiles = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  for (const file of await findFiles(strapi, { documentId, publishedAt: { $notNull: true } })) {
    if (await isFilePublic(strapi, nameInAddress(file.url), documentId)) continue;
    await sql(
      strapi,
      'insert into closed_files (name, document_id) select unnest(?::text[]), ? on conflict do nothing',
      [namesOf(file), documentId],
    );
    await sql(strapi, HIDE_OLD_ADDRESSES, [namesOf(file)]);
  }
};

/** Where it stood on a site that was moved in tells nothing of it either. */
const HIDE_OLD_ADDRESSES = 'update old_file_addresses set is_shown = false where name = any(?::text[])';

/**
 * Whether any file is no longer served, of a withdrawn release or a closed picture, or is not yet led to from where it stood on a site
 * that was moved in.
 */
export const doFilesWait = async (strapi: Core.Strapi): Promise<boolean> =>
  (await sql(strapi, WAITING)).length > 0;

const WAITING = `select 1 where exists (select from closed_files)
  or exists (select from old_file_addresses where not is_shown)
  or exists (select from picture_records where closed_because is not null)`;

/**
 * Serves the files again that a published document shows, and leads to them from where they stood before.
 *
 * @param ids - of those in its fields
 * @param pictures - inside its texts
 */
export const openFiles = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  pictures: readonly UploadedFile[],
): Promise<void> => {
  if (ids.length === 0 && pictures.length === 0) return;
  const rows = await findRows<UploadedFile>(strapi, 'plugin::upload.file', { where: { id: { $in: ids } } });
  const names = [...rows, ...pictures].flatMap(namesOf);
  await sql(strapi, 'delete from closed_files where name = any(?::text[])', [names]);
  await showOldAddresses(strapi, names);
};

/** Leads to files, by their names here, from where they stood on a site that was moved in; not to closed pictures. */
export const showOldAddresses = async (strapi: Core.Strapi, names: readonly string[]): Promise<void> => {
  const statement = `update old_file_addresses o set is_shown = true where o.name = any(?::text[]) and not o.is_shown
    and not exists (select from picture_records p where p.file_id = o.file_id and p.closed_because is not null)`;
  await sql(strapi, statement, [names]);
};

/** Leads to a file from nowhere else any more. */
export const hideOldAddresses = async (strapi: Core.Strapi, fileId: number): Promise<void> => {
  await sql(strapi, 'update old_file_addresses set is_shown = false where file_id = ? and is_shown', [
    fileId,
  ]);
};

/**
 * Whether an upload, by the last part of its address, is no longer served: of a withdrawn release, or a closed picture. What was made of
 * a picture, whenever that was, is closed as the picture is. The names of files are random, so a name that has one is of that file.
 */
export const isClosed = async (strapi: Core.Strapi, name: string): Promise<boolean> => {
  const hash = hashOfRendition(name);
  const asked = hash === null ? [name, name] : [name, name, hash];
  return (await sql(strapi, hash === null ? NAMED : MADE_OF_NAMED, asked)).length > 0;
};

const NAMED = `select 1 from closed_files where name = ?
  union all select 1 from picture_records where closed_because is not null and strpos(?, hash) > 0`;

/** Its index is named in database/migrations. */
const MADE_OF_NAMED = `${NAMED} union all
  select 1 from closed_files where regexp_replace(name, '\\.[^.]*$', '') = ? limit 1`;

const findFiles = async (strapi: Core.Strapi, where: Record<string, unknown>): Promise<UploadedFile[]> => {
  const versions = await findRows<ReleaseFiles>(strapi, RELEASE, {
    where,
    populate: { image: true, attachments: true },
  });
  const files = versions.flatMap(({ image, attachments, body }) => [
    ...(image === null ? [] : [image]),
    ...attachments,
    ...findInBlocks(body ?? []),
  ]);
  return [...new Map(files.map((file) => [nameInAddress(file.url), file])).values()];
};

const findInBlocks = (blocks: readonly BlockNode[]): UploadedFile[] =>
  blocks.flatMap(({ image, url = '', children = [] }) => [
    ...(image ? [image] : []),
    ...(isUpload(url) ? [{ url }] : []),
    ...findInBlocks(children),
  ]);

/** Whether an address that a text leads to is that of an upload, of whichever newsroom. */
export const isUpload = (url: string): boolean => /^(?:https?:\/\/[^/]+)?\/uploads\/[^/?#]+$/i.test(url);

/** The names of a file and of the smaller pictures that Strapi made of it. */
const namesOf = ({ url, formats }: UploadedFile): string[] =>
  [url, ...Object.values(formats ?? {}).map((format) => format.url)].map(nameInAddress);
