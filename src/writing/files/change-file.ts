import type { Core } from '@strapi/strapi';
import { lockDocument } from '../../platform/storage/lock-document';
import { oneAfterAnother } from '../../platform/storage/one-after-another';
import { sql } from '../../platform/storage/sql';
import { deleteLast } from '../../platform/uploads/delete-last';
import { keepFileVersions } from '../history/keep-file-versions';
import { keepPublications } from '../history/keep-publications';
import { findWithheldPlaces } from '../pictures/find-withheld';
import { announceFileChange } from './announce-file-change';
import { findFileUses, findUsesAt, type FileUse } from './find-file-uses';
import { refuseFileChange, type ChangedFile, type FileChange } from './refuse-file-change';

/**
 * The door of the media library: a file that is used is changed as its documents are. Who may not publish them is refused; by who
 * may, it is a version in their histories, and the public's followers hear of it. All in one transaction; changes of several
 * files in one come one after another.
 */
export const changeFile = async <Result>(
  strapi: Core.Strapi,
  id: number,
  change: FileChange,
  work: () => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(({ trx }: { trx: object }) =>
    oneAfterAnother(trx, async () => {
      const file = await lockFile(strapi, id);
      if (file === null) return work(); // Strapi says that it is not there
      for (const documentId of documentsOf(await findUses(strapi, id)))
        await lockDocument(strapi, documentId);
      const uses = await findUses(strapi, id); // what is said now stays true while the locks are held
      await refuseFileChange(strapi, file, { change, uses });
      const reason = REASONS[change](file.name);
      return deleteLast(async () => {
        const keep = change === 'closed' || change === 'opened' ? keepPublications : keepFileVersions;
        const result = await keep(strapi, { uses, file: id, reason }, work);
        await announceFileChange(strapi, uses);
        return result;
      });
    }),
  );

/** Those too where it comes back once it is opened. */
const findUses = async (strapi: Core.Strapi, id: number): Promise<FileUse[]> => [
  ...(await findFileUses(strapi, [id])),
  ...(await findUsesAt(strapi, await findWithheldPlaces(strapi, id))),
];

const REASONS: Readonly<Record<FileChange, (name: string) => string>> = {
  replaced: (name) => `the file "${name}" was replaced`,
  rewritten: (name) => `credit and rights inside the file "${name}" were written anew`,
  reworded: (name) => `the words of the file "${name}" were changed`,
  deleted: (name) => `the file "${name}" was deleted`,
  closed: (name) => `the file "${name}" was closed`,
  opened: (name) => `the file "${name}" was opened again`,
};

/** Nobody begins to use it meanwhile: what refers to its row waits. */
const lockFile = async (strapi: Core.Strapi, id: number): Promise<ChangedFile | null> => {
  const [row] = await sql<ChangedFile>(strapi, 'select id, name from files where id = ? for update', [id]);
  return row ?? null;
};

/** In one order, so that two changes do not wait for each other. */
const documentsOf = (uses: readonly { readonly documentId: string }[]): string[] =>
  [...new Set(uses.map(({ documentId }) => documentId))].sort();
