import { isReference, type Snapshot, type SnapshotValue } from '../domain/history/snapshot';
import { openFiles } from '../publishing/closed-files';
import { takeSnapshots } from '../publishing/take-snapshot';
import { isOurs, type DocumentRule } from './document-rule';

/** A picture of a withdrawn release is served again as soon as something public shows it. */
export const openFilesOfPublished: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const { uid, action, params } = context;
  if (!isOurs(uid) || action !== 'publish' || params.documentId === undefined) return result;
  const versions = await takeSnapshots(strapi, uid, params.documentId, 'published');
  await openFiles(strapi, [...new Set(versions.flatMap(({ snapshot }) => findFileIds(snapshot)))]);
  return result;
};

/** Files are the references by number; documents go by text. Pictures inside a text carry theirs as `image.id`. */
const findFileIds = (value: SnapshotValue | Snapshot): number[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return (value as readonly SnapshotValue[]).flatMap(findFileIds);
  if (isReference(value)) {
    const { ref } = value as { ref: unknown };
    return typeof ref === 'number' ? [ref] : [];
  }
  const { image } = value as { image?: { id?: unknown } };
  const inline = typeof image?.id === 'number' ? [image.id] : [];
  return [...inline, ...Object.values(value as Record<string, SnapshotValue>).flatMap(findFileIds)];
};
