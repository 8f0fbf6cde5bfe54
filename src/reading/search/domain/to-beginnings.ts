import { toSpelling } from './spelling';

const MOST_WORDS = 8; // of what is typed into a search box

/**
 * A tsquery for words that begin as typed, in plain letters; null when there is no letter. Plain letters and digits alone,
 * so nothing in it needs quoting.
 *
 * @example toBeginnings('Dialogue sur') // 'dialogue:* & sur:*'
 */
export const toBeginnings = (typed: string): string | null => {
  const words = toSpelling(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
};
