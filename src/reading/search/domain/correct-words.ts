import { editDistance } from './edit-distance';
import { toSpelling } from './spelling';

const MOST_WORDS = 8; // of a query; longer ones are sentences, not names
const SHORTEST = 4; // letters; shorter words are like too many others
const LONG = 6; // letters from which a word may have two slips

/** The words of a query that may be mistyped names, in plain letters. */
export const correctableWords = (typed: string): string[] =>
  [...new Set(toSpelling(typed).split(' '))].filter(isCorrectable).slice(0, MOST_WORDS);

const isCorrectable = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/** A word of titles and names that are public. */
export interface KnownWord {
  /** In plain letters. */
  readonly word: string;
  /** A text that has it, as it is written there. */
  readonly text: string;
  /** How many documents have it. */
  readonly count: number;
}

/**
 * The query with its mistyped words replaced by the nearest known ones; null when there is nothing to mend.
 *
 * @param known - words like those of the query (src/reading/search/spelled-like-statement.ts)
 * @example correctWords('maroco', [{ word: 'morocco', text: 'Kingdom of Morocco', count: 1 }]) // 'Morocco'
 */
export const correctWords = (typed: string, known: readonly KnownWord[]): string | null => {
  const mended = typed.replace(WORD, (word) => {
    const spelled = toSpelling(word);
    if (!isCorrectable(spelled) || known.some((other) => other.word === spelled)) return word;
    const nearest = findNearest(spelled, known);
    return nearest?.text.match(WORD)?.find((shown) => toSpelling(shown) === nearest.word) ?? word;
  });
  return mended === typed ? null : mended;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The word with the fewest slips; of several, the one that begins alike, then the most frequent. */
const findNearest = (spelled: string, known: readonly KnownWord[]): KnownWord | undefined => {
  const most = spelled.length >= LONG ? 2 : 1;
  const near = known
    .map((other) => ({ other, distance: editDistance(spelled, other.word, most) }))
    .filter(({ distance }) => distance <= most);
  const beginsElse = ({ word }: KnownWord): number => Number(!word.startsWith(spelled.slice(0, 1)));
  near.sort(
    (a, b) =>
      a.distance - b.distance || beginsElse(a.other) - beginsElse(b.other) || b.other.count - a.other.count,
  );
  return near[0]?.other;
};
