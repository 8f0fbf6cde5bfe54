import type { Core } from '@strapi/strapi';
import { describeChange, type FieldChange } from '../history/read-history';
import { takeSnapshots } from '../history/take-snapshot';
import { findDraftChanges } from './find-draft-changes';
import { findPublicSnapshot } from './find-public-snapshot';

/** What waits in a language: `before` is public, `after` is in the draft. */
export interface DescribedChanges {
  readonly words: readonly FieldChange[];
  /** Of what all languages share. */
  readonly shared: readonly FieldChange[];
}

/** What *Discard changes* would take back in a language; null for one that is not public. */
export const describeDraftChanges = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): Promise<DescribedChanges | null> => {
  const changes = await findDraftChanges(strapi, uid, [documentId]);
  const own = changes.find((language) => language.locale === locale);
  if (own === undefined) return null;
  const drafts = await takeSnapshots(strapi, uid, documentId);
  const draft = drafts.find((version) => version.locale === locale)?.snapshot ?? {};
  const shown = await findPublicSnapshot(strapi, { uid, documentId, locale });
  const describe = (field: string) => describeChange(field, shown, draft);
  return { words: own.words.map(describe), shared: own.shared.map(describe) };
};
