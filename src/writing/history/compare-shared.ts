import type { Core } from '@strapi/strapi';
import { listSharedFields } from '../shared-fields/shared-fields';
import { diffSnapshots } from './domain/diff-snapshots';
import type { Snapshot } from './domain/snapshot';
import { describeChange, type FieldChange, type HistoryEntryWithChanges } from './read-history';
import { NEVER_RESTORED } from './restore-version';
import { takeSnapshots } from './take-snapshot';

/** An entry of the history as its dialog shows it. */
export interface ShownHistoryEntry extends HistoryEntryWithChanges {
  /** Of what all languages share, what it would bring back: `before` is in the draft now. */
  readonly shared: readonly FieldChange[];
}

/**
 * What an old version says otherwise than the draft of its language does now, of what all languages share: what can be asked for
 * by name when it is restored. `before` is the draft, `after` the old version.
 *
 * @param leave - leaves of a version what the one who asks may read
 */
export const compareShared = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, snapshot: stored, isVersion }: HistoryEntryWithChanges,
  leave: (snapshot: Snapshot) => Snapshot,
): Promise<FieldChange[]> => {
  if (stored === null || !isVersion) return [];
  const snapshot = leave(stored);
  const drafts = await takeSnapshots(strapi, uid, documentId);
  const draft = leave(drafts.find((version) => version.locale === locale)?.snapshot ?? {});
  const differing = diffSnapshots(draft, snapshot);
  return listSharedFields(strapi, uid)
    .filter((field) => field in snapshot && differing.includes(field) && !NEVER_RESTORED.includes(field))
    .map((field) => describeChange(field, draft, snapshot));
};
