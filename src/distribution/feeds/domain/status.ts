import type { FeedEntry } from './feed-entry';

/** What happened to a release since it came out, in a word for programs; null when nothing did. */
export const statusOf = ({ state, corrections }: FeedEntry): 'corrected' | 'withdrawn' | 'deleted' | null => {
  if (state === 'withdrawn' || state === 'deleted') return state;
  return corrections.length > 0 ? 'corrected' : null;
};
