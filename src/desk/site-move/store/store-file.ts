import { copyFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors, strings } from '@strapi/utils';
import { download } from '../../../platform/outbound/download';
import { isPrivateAllowed } from '../../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../../platform/outbound/outbound-error';
import { FILE, uploadService, type FileInfo } from '../../../platform/strapi/upload-plugin';
import { removeStrays, type BegunUpload } from '../../../platform/uploads/remove-strays';
import { sql } from '../../../platform/storage/sql';
import { fitFileName } from '../../../writing/files/domain/fit-file-name';
import { withWorkFolder } from '../../../platform/uploads/work-folder';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import type { FileRecord, InLanguages } from '../domain/site-record';
import type { Fate } from '../domain/move-report';
import { digestFile, lockItem, saveItem, type MovedItem } from './moved-items';
import type { Moving } from './moving';

/** Something about a file that a person should know; the move goes on without it. */
export class FileProblem extends Error {}

/**
 * Puts a file into the media library by the door that staff's uploads go through, with its words, once.
 *
 * @throws FileProblem for one that is not there, or that the library does not take
 */
export const storeFile = async (moving: Moving, record: FileRecord, digest: string): Promise<Fate> => {
  const { strapi, items } = moving;
  const known = items.get(record.id);
  if (known?.recordDigest === digest) return 'unchanged';
  if (known !== undefined) return updateWords(moving, record, digest);
  return withWorkFolder(async (folder): Promise<Fate> => {
    const sent = await bring(moving, record, folder);
    await noteBegun(strapi, record);
    const item = await strapi.db.transaction(async () => {
      const before = await lockItem(strapi, record.id);
      if (before !== null) return before; // another run was faster
      const [row] = (await refused(() =>
        uploadService(strapi).upload({ data: { fileInfo: wordsOf(record) }, files: sent }),
      )) as { id: number; documentId: string }[];
      if (row === undefined) throw new FileProblem('It was not stored.');
      const made: MovedItem = {
        sourceId: record.id,
        uid: FILE,
        documentId: row.documentId,
        fileId: row.id,
        recordDigest: digest,
        written: (await digestFile(strapi, row.id)) ?? {},
      };
      await saveItem(strapi, made);
      await noteDone(strapi, record);
      return made;
    });
    items.set(record.id, item);
    return 'made';
  });
};

const noteBegun = async (strapi: Core.Strapi, record: FileRecord): Promise<void> => {
  const name = fitFileName(wordsOf(record).name ?? '');
  const stem = strings.nameToSlug(basename(name, extname(name)), { separator: '_', lowercase: false });
  await sql(
    strapi,
    `insert into moved_uploads (source_id, stem) values (?, ?)
     on conflict (source_id) do update set stem = excluded.stem`,
    [record.id, stem],
  );
};

const noteDone = async (strapi: Core.Strapi, { id }: FileRecord): Promise<void> => {
  await sql(strapi, 'delete from moved_uploads where source_id = ?', [id]);
};

/** Removes what a run that was killed left of files on the disk. */
export const tidyBegun = async (strapi: Core.Strapi): Promise<void> => {
  const begun = await sql<BegunUpload & { id: string }>(
    strapi,
    'select source_id as id, stem, begun_at as "begunAt" from moved_uploads',
  );
  await removeStrays(strapi, begun);
  await sql(strapi, 'delete from moved_uploads where source_id = any(?::text[])', [
    begun.map(({ id }) => id),
  ]);
};

/** Its bytes are as they were: what is other there has another name, as a rule. */
const updateWords = async (
  { strapi, items, report }: Moving,
  record: FileRecord,
  digest: string,
): Promise<Fate> => {
  const outcome = await strapi.db.transaction(async () => {
    const known = await lockItem(strapi, record.id);
    if (known?.fileId == null) return null;
    const now = await digestFile(strapi, known.fileId);
    if (now === null || now[''] !== known.written['']) return null;
    await refused(() => uploadService(strapi).updateFileInfo(known.fileId ?? 0, wordsOf(record)));
    const item = { ...known, recordDigest: digest, written: (await digestFile(strapi, known.fileId)) ?? {} };
    await saveItem(strapi, item);
    return item;
  });
  if (outcome === null) {
    const text = 'Staff changed or deleted the file since it was moved in. It stays as it is.';
    report.find({ of: record.id, title: record.name, what: 'left', text });
    return 'left';
  }
  items.set(record.id, outcome);
  return 'updated';
};

/** The library has one text for all languages: the first that there is. */
export const inAnyLanguage = (words: InLanguages<string>): string =>
  words[DEFAULT_LOCALE] ?? LOCALES.map((locale) => words[locale]).find((text) => text !== undefined) ?? '';

const wordsOf = (record: FileRecord): FileInfo => {
  const { name, alternativeText, caption } = record;
  return {
    name: /\.[A-Za-z0-9]{2,5}$/.test(name) ? name : fileName(record),
    alternativeText: inAnyLanguage(alternativeText),
    caption: inAnyLanguage(caption),
  };
};

const bring = async ({ strapi, options }: Moving, record: FileRecord, folder: string) => {
  const filepath = join(folder, randomUUID());
  const originalFilename = fileName(record);
  const source =
    options.uploads === null || record.path === null ? null : below(options.uploads, record.path);
  const size = source === null ? null : await sizeOf(source);
  if (source !== null && size !== null) {
    await copyFile(source, filepath); // pictures are prepared in their place
    return { filepath, originalFilename, size };
  }
  const [url] = record.addresses;
  if (options.fetchPictures && url !== undefined && URL.canParse(url)) {
    const limit = strapi.config.get<number>('plugin::upload.sizeLimit');
    try {
      const fetched = await download({ url, path: filepath, limit }, isPrivateAllowed(strapi));
      return { filepath, originalFilename, size: fetched.size };
    } catch (error) {
      if (error instanceof OutboundError)
        throw new FileProblem(`It could not be fetched from ${url} (${error.failure}).`);
      throw error;
    }
  }
  throw new FileProblem(
    record.path !== null && options.uploads !== null
      ? `It is not in the folder of uploads: ${record.path}.`
      : 'Only its address is known. Give the folder of uploads (--uploads), or let pictures be fetched (--fetch-pictures).',
  );
};

/** Its name at the old site, with its ending: titles of files have none. */
const fileName = ({ name, path, addresses: [address = ''] }: FileRecord): string => {
  const stored = path === null ? nameInAddress(address) : basename(path);
  return stored === '' ? name : stored;
};

/** @throws FileProblem for a path that leads out of the folder */
const below = (folder: string, path: string): string => {
  const whole = resolve(folder, path);
  if (!whole.startsWith(resolve(folder) + sep))
    throw new FileProblem(`Its path leads out of the folder: ${path}.`);
  return whole;
};

/** Whether a file is in the folder of uploads, for a rehearsal. @returns bytes, or null */
export const sizeInFolder = (folder: string, path: string): Promise<number | null> =>
  sizeOf(below(folder, path));

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
};

/** What the library says of a file that it does not take. */
const refused = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof errors.ApplicationError) throw new FileProblem((error as Error).message);
    throw error;
  }
};

/** What a picture inside a text keeps of its file, besides its words and size. */
export const KEPT_IN_TEXTS = [
  'url',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'createdAt',
  'updatedAt',
] as const;

interface LibraryRow extends Readonly<Record<string, unknown>> {
  readonly id: number;
  readonly url: string;
}

/** Files as pictures inside texts know them, by their number. */
export const findLibraryFiles = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, LibraryRow>> => {
  if (ids.length === 0) return new Map();
  const rows = (await strapi.db.query(FILE).findMany({ where: { id: { $in: [...ids] } } })) as LibraryRow[];
  return new Map(rows.map((row) => [row.id, row]));
};
