import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { FILE, uploadService } from '../../../platform/strapi/upload-plugin';
import { withWorkFolder } from '../../../platform/uploads/work-folder';
import { rememberFileAddresses } from '../../../writing/files/old-file-addresses';
import { keepTexts } from '../../../writing/pictures/note-language';
import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { spellAddress } from '../../../shared/addresses/spell-address';
import { pathsOfFile } from '../domain/file-paths';
import type { Fate } from '../domain/move-report';
import type { FileRecord } from '../domain/site-record';
import { noteDone, notingNames } from './begun-files';
import { bringFile } from './bring-file';
import { FileProblem } from './file-problem';
import { wordsOf } from './file-words';
import { findLibraryFiles } from './library-files';
import { digestFile, lockItem, saveItem, type MovedItem } from './moved-items';
import type { Moving } from './moving';

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
    const sent = await bringFile(moving, record, folder);
    const item = await strapi.db.transaction(async () => {
      const before = await lockItem(strapi, record.id);
      if (before !== null) return before; // another run was faster
      const [row] = (await refused(() =>
        notingNames(strapi, record.id, () =>
          uploadService(strapi).upload({ data: { fileInfo: wordsOf(record) }, files: sent }),
        ),
      )) as { id: number; documentId: string }[];
      if (row === undefined) throw new FileProblem('It was not stored.');
      await describe(strapi, row.id, record);
      const made: MovedItem = {
        sourceId: record.id,
        uid: FILE,
        documentId: row.documentId,
        fileId: row.id,
        recordDigest: digest,
        written: (await digestFile(strapi, row.id)) ?? {},
      };
      await saveItem(strapi, made);
      await remember(moving, record, { fileId: row.id, isNew: true });
      await noteDone(strapi, record.id);
      return made;
    });
    items.set(record.id, item);
    return 'made';
  });
};

/** Its bytes are as they were: what is other there has another name, as a rule. */
const updateWords = async (moving: Moving, record: FileRecord, digest: string): Promise<Fate> => {
  const { strapi, items, report } = moving;
  const outcome = await strapi.db.transaction(async () => {
    const known = await lockItem(strapi, record.id);
    if (known?.fileId == null) return null;
    const now = await digestFile(strapi, known.fileId);
    if (now === null || now[''] !== known.written['']) return null;
    await refused(() => uploadService(strapi).updateFileInfo(known.fileId ?? 0, wordsOf(record)));
    await describe(strapi, known.fileId, record);
    const item = { ...known, recordDigest: digest, written: (await digestFile(strapi, known.fileId)) ?? {} };
    await saveItem(strapi, item);
    await remember(moving, record, { fileId: known.fileId, isNew: false });
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

/** The library guesses the language of its one field: the site that is moved in knew it. */
const describe = async (
  strapi: Core.Strapi,
  fileId: number,
  { alternativeText }: FileRecord,
): Promise<void> => {
  if (Object.keys(alternativeText).length > 0) await keepTexts(strapi, fileId, alternativeText);
};

/** Where it stood leads to it here. */
const remember = async (
  { strapi, index }: Moving,
  record: FileRecord,
  { fileId, isNew }: { readonly fileId: number; readonly isNew: boolean },
): Promise<void> => {
  const { url = '' } = (await findLibraryFiles(strapi, [fileId])).get(fileId) ?? {};
  const paths = pathsOfFile(index, record).flatMap((path) => spellAddress(path) ?? []);
  await rememberFileAddresses(strapi, { fileId, name: nameInAddress(url), isNew }, paths);
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
