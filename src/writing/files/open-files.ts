import type { Snapshot, SnapshotValue } from '../history/domain/snapshot';
import { areFilesClosed, openFiles, type UploadedFile } from './closed-files';
import { takeSnapshots } from '../history/take-snapshot';
import { isOurs, type DocumentRule } from '../rules/document-rule';

/** A picture of a withdrawn release is served again as soon as something public shows it. */
export const openFilesOfPublished: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const { uid, action, params } = context;
  if (!isOurs(uid) || action !== 'publish' || params.documentId === undefined) return result;
  if (!(await areFilesClosed(strapi))) return result;
  const versions = await takeSnapshots(strapi, uid, params.documentId, 'published');
  const parts = versions.flatMap(({ snapshot }) => listObjects(snapshot));
  await openFiles(strapi, [...new Set(parts.flatMap(findFileId))], parts.flatMap(findPicture));
  return result;
};

/** A value, and all that stands in it, as far as they are objects. */
const listObjects = (value: SnapshotValue | Snapshot): Part[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values<SnapshotValue>(value).flatMap(listObjects);
  return Array.isArray(value) ? inner : [value as Part, ...inner];
};

interface Part {
  readonly ref?: unknown;
  readonly image?: { readonly url?: unknown };
}

/** Files are the references by number; documents go by text. */
const findFileId = (part: Part): number[] => (typeof part.ref === 'number' ? [part.ref] : []);

/** Pictures inside a text have a copy of what the media library says of the file. */
const findPicture = ({ image }: Part): UploadedFile[] =>
  typeof image?.url === 'string' ? [image as UploadedFile] : [];
