import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../src/platform/storage/lock-for-transaction';
import { FILE, rememberDemonstration } from '../../src/desk/first-minutes/demonstration';
import { CHAPTERS, PICTURES, SHEETS } from './content';
import { uploadPicture, uploadSheet } from './files/upload-file';
import { isNewsroomEmpty } from './is-newsroom-empty';
import { saveDocument } from './save-document';
import type { Key } from './seed-document';

/**
 * Puts the demonstration content into an empty newsroom. All of it or nothing: a crash half-way leaves no document, and
 * the next start begins anew (pictures may stay behind as files on the disk).
 *
 * @param onProgress - gets one line for people per kind of content
 * @throws Error when the newsroom has content already
 */
export const seedNewsroom = async (
  strapi: Core.Strapi,
  onProgress: (line: string) => void = () => undefined,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'seed');
    if (!(await isNewsroomEmpty(strapi)))
      throw new Error('The newsroom has content: it is not seeded again.');
    const ids = new Map<Key, string | number>();
    for (const picture of PICTURES) ids.set(picture.key, await uploadPicture(strapi, picture));
    onProgress(`pictures: ${PICTURES.length}`);
    for (const sheet of SHEETS) ids.set(sheet.key, await uploadSheet(strapi, sheet));
    onProgress(`documents: ${SHEETS.length}`);
    for (const { title, documents } of CHAPTERS) {
      for (const document of documents) ids.set(document.key, await saveDocument(strapi, document, ids));
      onProgress(`${title}: ${documents.length}`);
    }
    const pieces = [
      ...[...PICTURES, ...SHEETS].map(({ key }) => ({ uid: FILE, key })),
      ...CHAPTERS.flatMap(({ documents }) => documents),
    ];
    await rememberDemonstration(
      strapi,
      pieces.map(({ uid, key }) => ({ uid, documentId: String(ids.get(key)) })),
    );
  });
};
