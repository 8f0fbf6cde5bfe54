import type { Core } from '@strapi/strapi';
import { forbidden, refuse } from '../../platform/refuse/refuse';
import { groupBy } from '../../shared/collections/group-by';
import { problemAt } from '../../shared/validation/problem';
import type { FileUse } from './find-file-uses';
import { mayPublish, mayRead } from './may-publish';
import { titleOf } from './title-of';

/**
 * What is done to a file: other bytes, the same that say other rights, other words, it goes, or nobody gets it any more, until it is
 * opened again.
 */
export type FileChange = 'replaced' | 'rewritten' | 'reworded' | 'deleted' | 'closed' | 'opened';

export interface ChangedFile {
  readonly id: number;
  readonly name: string;
}

/**
 * A file that the public sees, or that goes out with what is approved, is changed by who may publish each document that shows it,
 * in each language that shows it. Who may publish one of them closes it for all: a person who withdrew does not wait for a second editor.
 * Nobody deletes one that a public document must have.
 *
 * @throws PolicyError 403 that names the documents which the asker may read, ValidationError 400
 */
export const refuseFileChange = async (
  strapi: Core.Strapi,
  { id, name }: ChangedFile,
  { change, uses }: { readonly change: FileChange; readonly uses: readonly FileUse[] },
): Promise<void> => {
  const shown = uses.filter((use) => use.fileId === id && (use.isPublic || use.isApproved));
  const documents = [...groupBy(shown, ({ uid, documentId }) => `${uid} ${documentId}`).values()];
  const barred: FileUse[][] = [];
  for (const uses of documents) if (!(await mayPublish(strapi, versionsOf(uses)))) barred.push(uses);
  const isEnough = change === 'closed' && barred.length < documents.length;
  if (barred.length > 0 && !isEnough) {
    const titles = await nameAll(strapi, barred);
    throw titles === ''
      ? forbidden('Something public or approved shows the file "{name}": ask who may publish it.', { name })
      : forbidden('The file "{name}" is shown by {documents}: ask somebody who may publish that.', {
          name,
          documents: titles,
        });
  }
  const needing = documents.filter((uses) => uses.some(({ isRequired }) => isRequired));
  if (change !== 'deleted' || needing.length === 0) return;
  const text = 'The file "{name}" is needed by {documents}: choose another one there first.';
  refuse(
    [problemAt('file', text, { name, documents: await nameAll(strapi, needing) })],
    'This cannot be deleted.',
  );
};

const versionsOf = (uses: readonly FileUse[]) => {
  const [first] = uses;
  const { uid, documentId } = first ?? { uid: '', documentId: '' };
  return { uid, documentId, locales: [...new Set(uses.map(({ locale }) => locale))] };
};

/** Titles of the documents that the asker may read, and how many there are besides. */
const nameAll = async (strapi: Core.Strapi, documents: readonly (readonly FileUse[])[]): Promise<string> => {
  const titles: string[] = [];
  for (const uses of documents) {
    const versions = versionsOf(uses);
    if (await mayRead(strapi, versions)) titles.push(await titleOf(strapi, versions));
  }
  const others = documents.length - titles.length;
  return [
    ...titles.map((title) => `"${title}"`),
    ...(others > 0 && titles.length > 0 ? [`+${others}`] : []),
  ].join(', ');
};
