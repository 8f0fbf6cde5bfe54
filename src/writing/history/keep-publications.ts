import type { Core } from '@strapi/strapi';
import { diffSnapshots } from './domain/diff-snapshots';
import type { Snapshot } from './domain/snapshot';
import { findNewest, recordHistory, TYPES_WITH_HISTORY } from './history';
import { takeSnapshots } from './take-snapshot';

interface Change {
  /** Versions of documents that it may concern. */
  readonly uses: readonly { readonly uid: string; readonly documentId: string; readonly isPublic: boolean }[];
  /** What was done, for staff. */
  readonly reason: string;
}

/** Does work that changes what the public sees and no draft, and keeps what the public has then of each language. */
export const keepPublications = async <Result>(
  strapi: Core.Strapi,
  { uses, reason }: Change,
  work: () => Promise<Result>,
): Promise<Result> => {
  const seen = uses.filter(({ uid, isPublic }) => isPublic && TYPES_WITH_HISTORY.includes(uid));
  const documents = [...new Map(seen.map(({ uid, documentId }) => [documentId, uid]))];
  const before = new Map<string, Snapshot>();
  for (const [documentId, uid] of documents)
    for (const { locale, snapshot } of await takeSnapshots(strapi, uid, documentId, 'published'))
      before.set(`${documentId} ${locale}`, snapshot);
  const result = await work();
  for (const [documentId, uid] of documents) {
    const newest = await findNewest(strapi, documentId, 'publication');
    for (const { locale, snapshot } of await takeSnapshots(strapi, uid, documentId, 'published')) {
      const fields = diffSnapshots(before.get(`${documentId} ${locale}`) ?? {}, snapshot);
      if (fields.length === 0) continue;
      const changed = Object.fromEntries(fields.map((field) => [field, snapshot[field] ?? null]));
      await recordHistory(strapi, {
        ...{ uid, documentId, locale, action: 'changedFile', reason, fields },
        kind: 'publication',
        snapshot: { ...(newest.get(locale)?.snapshot ?? snapshot), ...changed },
      });
    }
  }
  return result;
};
