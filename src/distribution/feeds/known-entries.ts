import type { Addresses } from '../../shared/release-text/compose-text';
import type { EntryDetails, EntryRow } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { toFeedEntry } from './domain/to-feed-entry';

/** What a release says in the feed. It may be known, and the entry that was made of it last goes with it. */
export interface EntryText {
  /** The JSON that it was read from. */
  readonly json: string;
  readonly details: EntryDetails;
  made?: {
    /** All that it was made of besides. */
    readonly head: string;
    readonly entry: FeedEntry;
  };
}

/**
 * A row of the feed as an entry: the one that was made of the same text before, where the row is the same as well.
 *
 * @param text - undefined for what is gone
 */
export const entryOf = (
  row: Omit<EntryRow, 'details'>,
  text: EntryText | undefined,
  addresses: Addresses,
): FeedEntry => {
  if (text === undefined) return toFeedEntry({ ...row, details: null }, addresses);
  const head = JSON.stringify([row, addresses.site, addresses.newsroom]);
  if (text.made?.head === head) return text.made.entry;
  const entry = toFeedEntry({ ...row, details: text.details }, addresses);
  text.made = { head, entry };
  return entry;
};
