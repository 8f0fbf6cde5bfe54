import type { Core } from '@strapi/strapi';
import { findRows } from '../storage/rows';
import { sql } from '../storage/sql';
import { isFilePublic } from './is-file-public';
import { RELEASE } from './release-record';

interface UploadedFile {
  readonly id: number;
  readonly url: string;
  readonly formats?: Record<string, { url: string }> | null;
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
    if (await isFilePublic(strapi, file.id, documentId)) continue;
    await sql(
      strapi,
      'insert into closed_files (name, document_id) select unnest(?::text[]), ? on conflict do nothing',
      [namesOf(file), documentId],
    );
  }
};

/** Serves the files again that a published document shows. */
export const openFiles = async (strapi: Core.Strapi, files: readonly number[]): Promise<void> => {
  if (files.length === 0) return;
  const [any] = await sql(strapi, 'select 1 from closed_files limit 1');
  if (any === undefined) return;
  const rows = await findRows<UploadedFile>(strapi, 'plugin::upload.file', { where: { id: { $in: files } } });
  await sql(strapi, 'delete from closed_files where name = any(?::text[])', [rows.flatMap(namesOf)]);
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
  return [...new Map(files.map((file) => [file.url, file])).values()];
};

const findInBlocks = (blocks: readonly BlockNode[]): UploadedFile[] =>
  blocks.flatMap(({ image, children = [] }) => [...(image ? [image] : []), ...findInBlocks(children)]);

/** The names of a file and of the smaller pictures that Strapi made of it. */
const namesOf = ({ url, formats }: UploadedFile): string[] =>
  [url, ...Object.values(formats ?? {}).map((format) => format.url)].map((address) =>
    decodeURIComponent(address.slice(address.lastIndexOf('/') + 1)),
  );
