import type { Core } from '@strapi/strapi';
import { diffSnapshots } from './domain/diff-snapshots';
import type { Snapshot } from './domain/snapshot';
import { findNewest, recordHistory, type HistoryRecord, type StoredVersion } from './history';
import { takeSnapshots } from './take-snapshot';
import { keepUntranslated } from '../translations/keep-untranslated';

interface Saving {
  readonly uid: string;
  /** undefined for a document that the work creates */
  readonly documentId: string | undefined;
  /** `saved`, `restoredVersion`, …: what the history says was done; a first version is always `created` */
  readonly action: string;
  /** Why, for staff */
  readonly reason?: string;
  /** The newest recorded versions, where somebody has read them already under the lock of the document. */
  readonly newest?: ReadonlyMap<string, StoredVersion> | undefined;
}

export interface Saved<Result> {
  readonly result: Result;
  /** What the work changed, by language. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
}

/**
 * Does work on the draft of a document and keeps each version that comes of it, in every language that it touched. What
 * changed past the editors since the last version, such as a picture that was deleted, counts with it.
 *
 * @param documentIdOf - tells the document from the result, for one that the work creates
 */
export const keepVersions = async <Result>(
  strapi: Core.Strapi,
  { uid, documentId, action, reason, newest }: Saving,
  work: () => Promise<Result>,
  documentIdOf: (result: Result) => string | undefined = () => documentId,
): Promise<Saved<Result>> => {
  const before =
    documentId === undefined
      ? new Map<string, Snapshot>()
      : await findLastVersions(strapi, { uid, documentId, newest });
  const result = await work();
  const changed = new Map<string, readonly string[]>();
  const id = documentIdOf(result);
  if (id === undefined) return { result, changed };
  const records: HistoryRecord[] = [];
  const taken = await takeSnapshots(strapi, uid, id);
  for (const { locale, snapshot, updatedAt } of taken) {
    const old = before.get(locale);
    const fields = diffSnapshots(old ?? {}, snapshot);
    if (old !== undefined && fields.length === 0) continue;
    changed.set(locale, fields);
    records.push({
      uid,
      documentId: id,
      locale,
      kind: 'version',
      action: old === undefined ? 'created' : action,
      reason: reason ?? null,
      fields,
      before: old ? pick(old, fields) : null,
      snapshot,
      rowUpdatedAt: updatedAt,
    });
  }
  await recordHistory(strapi, ...records);
  if (changed.size > 0) {
    const after = new Map(taken.map(({ locale, snapshot }) => [locale, snapshot]));
    await keepUntranslated(strapi, { uid, documentId: id }, before, after);
  }
  return { result, changed };
};

/** A document from before there was a history has none yet: its versions are what is stored. */
const findLastVersions = async (
  strapi: Core.Strapi,
  { uid, documentId, newest }: Pick<Saving, 'uid' | 'newest'> & { readonly documentId: string },
): Promise<Map<string, Snapshot>> => {
  const versions = [...(newest ?? (await findNewest(strapi, documentId, 'version'))).values()];
  const known = versions.length > 0 ? versions : await takeSnapshots(strapi, uid, documentId);
  return new Map(known.flatMap(({ locale, snapshot }) => (snapshot === null ? [] : [[locale, snapshot]])));
};

const pick = (snapshot: Snapshot, fields: readonly string[]): Snapshot =>
  Object.fromEntries(fields.map((field) => [field, snapshot[field] ?? null]));
