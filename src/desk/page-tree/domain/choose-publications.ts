import type { DraftChanges } from '../../../writing/draft-changes/find-draft-changes';

/** A page whose place changes. */
export interface PlacedPage {
  readonly documentId: string;
  /** Of `parent` and `position`, those that change. */
  readonly fields: readonly string[];
}

/** What of a new order goes public with it. */
export interface Publications {
  /** By documentId, the language whose publication takes the place of the page to all its public languages. */
  readonly published: ReadonlyMap<string, string>;
  /** Pages that hold other changes, which nobody asked to publish: their place waits with these. */
  readonly waiting: readonly string[];
}

/**
 * A public page is published in one language in which nothing waits but its place: that publishes no words, and what languages
 * share, such as the place, becomes public in all of them.
 *
 * @param changes - of the pages as they are before the move, each language that is public
 * @example choosePublications([{ documentId: 'a', fields: ['position'] }],
 *   [{ documentId: 'a', locale: 'en', words: ['title'], shared: [] }, { documentId: 'a', locale: 'fr', words: [], shared: [] }])
 * // { published: Map { 'a' → 'fr' }, waiting: [] }
 */
export const choosePublications = (
  pages: readonly PlacedPage[],
  changes: readonly DraftChanges[],
): Publications => {
  const published = new Map<string, string>();
  const waiting: string[] = [];
  for (const { documentId, fields } of pages) {
    const languages = changes.filter((change) => change.documentId === documentId);
    if (languages.length === 0) continue;
    const clean = languages.find(
      ({ words, shared }) => words.length === 0 && shared.every((field) => fields.includes(field)),
    );
    if (clean?.locale == null) waiting.push(documentId);
    else published.set(documentId, clean.locale);
  }
  return { published, waiting };
};
