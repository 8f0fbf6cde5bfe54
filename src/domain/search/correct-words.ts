import { editDistance } from './edit-distance';
import { toSpelling } from './spelling';

const MOST_WORDS = 8; // of a query; longer ones are sentences, not names
const SHORTEST = 4; // letters; shorter words are like too many others
const LONG = 6; // letters from which a word may have two slips

/** The words of a query that may be mistyped names, in plain letters. */
export const correctableWords = (typed: string): string[] =>
  [...new Set(toSpelling(typed).split(' '))].filter(isCorrectable).slice(0, MOST_WORDS);

const isCorrectable = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/**
 * The query with its mistyped words replaced by the nearest ones that stand in titles and names; null when there is
 * nothing to mend.
 *
 * @param texts - titles and names with words like those of the query (src/search/spelled-like-statement.ts)
 * @example correctWords('maroco dialogue', ['Morocco', 'A dialogue opens']) // 'Morocco dialogue'
 */
export const correctWords = (typed: string, texts: readonly string[]): string | null => {
  const known = countWords(texts);
  const mended = typed.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const spelled = toSpelling(word);
    if (!isCorrectable(spelled) || known.has(spelled)) return word;
    return findNearest(spelled, known) ?? word;
  });
  return mended === typed ? null : mended;
};

interface KnownWord {
  readonly shown: string;
  count: number;
}

const countWords = (texts: readonly string[]): Map<string, KnownWord> => {
  const known = new Map<string, KnownWord>();
  for (const shown of texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
    const spelled = toSpelling(shown);
    const word = known.get(spelled);
    if (word === undefined) known.set(spelled, { shown, count: 1 });
    else word.count += 1;
  }
  return known;
};

/** The word with the fewest slips; of several, the one that begins alike, then the most frequent. */
const findNearest = (spelled: string, known: ReadonlyMap<string, KnownWord>): string | null => {
  const most = spelled.length >= LONG ? 2 : 1;
  const near = [...known]
    .map(([word, { shown, count }]) => ({ word, shown, count, distance: editDistance(spelled, word, most) }))
    .filter(({ distance }) => distance <= most);
  const beginsElse = ({ word }: { word: string }): number => Number(!word.startsWith(spelled.slice(0, 1)));
  near.sort((a, b) => a.distance - b.distance || beginsElse(a) - beginsElse(b) || b.count - a.count);
  return near[0]?.shown ?? null;
};
