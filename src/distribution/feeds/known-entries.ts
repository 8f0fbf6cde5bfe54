import { LRUCache } from 'lru-cache';
import type { Addresses } from '../../shared/release-text/compose-text';
import type { EntryDetails, EntryRow } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { toFeedEntry } from './domain/to-feed-entry';

/** A row of the feed with its JSON as text. */
export type RowAsText = Omit<EntryRow, 'details'> & { readonly details: string | null };

const MOST = 4_000_000; // characters of rows; with what is made of them about 30 MB

/**
 * Entries by all that they are made of: an entry is a pure function of its row, and of the fifty of a page one has changed, as a rule, when
 * the page is asked for anew.
 */
const known = new LRUCache<string, FeedEntry>({
  maxSize: MOST,
  sizeCalculation: (_entry, key) => key.length,
});

/** A row of the feed as an entry: the one that was made of the same row before, where it is still there. */
export const entryOf = (row: RowAsText, addresses: Addresses): FeedEntry => {
  const { details, ...head } = row;
  const key = `${JSON.stringify([head, addresses.site, addresses.newsroom])}${details ?? ''}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const parsed = details === null ? null : (JSON.parse(details) as EntryDetails);
  const entry = toFeedEntry({ ...row, details: parsed }, addresses);
  known.set(key, entry);
  return entry;
};
