import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { isFilePublic } from './is-file-public';
import { RELEASE } from '../../shared/content-types/uids';

/** A file of the media library, or what a picture inside a text keeps of it: no id, and an address with the newsroom's name. */
export interface UploadedFile {
  readonly url: string;
  readonly formats?: Readonly<Record<string, { readonly url: string }>> | null;
}

interface BlockNode {
  readonly image?: UploadedFile;
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
  }
};

/** Whether any file is no longer served. */
export const areFilesClosed = async (strapi: Core.Strapi): Promise<boolean> =>
  (await sql(strapi, 'select 1 from closed_files limit 1')).length > 0;

/**
 * Serves the files again that a published document shows.
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
};

/** Whether an upload, by the last part of its address, is no longer served. */
export const isClosed = async (strapi: Core.Strapi, name: string): Promise<boolean> =>
  (await sql(strapi, 'select 1 from closed_files where name = ?', [name])).length > 0;

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
  blocks.flatMap(({ image, children = [] }) => [...(image ? [image] : []), ...findInBlocks(children)]);

/** The names of a file and of the smaller pictures that Strapi made of it. */
const namesOf = ({ url, formats }: UploadedFile): string[] =>
  [url, ...Object.values(formats ?? {}).map((format) => format.url)].map(nameInAddress);
