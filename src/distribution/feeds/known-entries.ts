import { LRUCache } from 'lru-cache';
import type { Addresses } from '../../shared/release-text/compose-text';
import type { EntryDetails, EntryRow } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { toFeedEntry } from './domain/to-feed-entry';

/** A row of the feed with its JSON as text. */
export type RowAsText = Omit<EntryRow, 'details'> & { readonly details: string | null };

const MOST = 4_000_000; // characters of rows; with what is made of them about 30 MB

interface KnownEntry {
  /** All that it was made of besides the JSON of its row. */
  readonly head: string;
  readonly entry: FeedEntry;
}

/**
 * Entries by all that they are made of: an entry is a pure function of its row, and of the fifty of a page one has changed, as a rule, when
 * the page is asked for anew.
 */
const known = new LRUCache<string, KnownEntry>({
  maxSize: MOST,
  sizeCalculation: ({ head }, details) => head.length + details.length,
});

/** A row of the feed as an entry: the one that was made of the same row before, where it is still there. */
export const entryOf = (row: RowAsText, addresses: Addresses): FeedEntry => {
  const { details, ...rest } = row;
  const head = JSON.stringify([rest, addresses.site, addresses.newsroom]);
  const key = details ?? head; // the text as it came: one that is put together would be copied to look for it
  const made = known.get(key);
  if (made?.head === head) return made.entry;
  const parsed = details === null ? null : (JSON.parse(details) as EntryDetails);
  const entry = toFeedEntry({ ...row, details: parsed }, addresses);
  known.set(key, { head, entry });
  return entry;
};
