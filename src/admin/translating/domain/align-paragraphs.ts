import { diffArrays } from 'diff';
import { likeness } from '../../../shared/translations/likeness';

/** A paragraph of the source beside its translation. */
export interface AlignedRow {
  /** As it was when the translation was confirmed; null: it is new. */
  readonly before: string | null;
  /** As it is now; null: it was taken out. */
  readonly source: string | null;
  /** null: there is none that stands at its place. */
  readonly translation: string | null;
}

interface Texts {
  /** null: what the source was is not known, and nothing of it counts as changed. */
  readonly before: readonly string[] | null;
  readonly source: readonly string[];
  readonly translation: readonly string[];
}

const THE_SAME_AT_LEAST = 0.4; // of its words: less is another paragraph

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const isOneParagraph = (before: string, after: string): boolean =>
  before === after || likeness(wordsOf(before), wordsOf(after)) >= THE_SAME_AT_LEAST;

/**
 * The paragraphs of a field in rows: what the source was, what it is, and its translation. A translation that still has as many
 * paragraphs as the source had follows that order, any other the order of the source now; what is left over comes last.
 *
 * @example alignParagraphs({ before: ['One.'], source: ['New.', 'One.'], translation: ['Un.'] })
 * // [{ before: null, source: 'New.', translation: null }, { before: 'One.', source: 'One.', translation: 'Un.' }]
 */
export const alignParagraphs = ({ before, source, translation }: Texts): AlignedRow[] => {
  const pairs = pairUp(before ?? source, source);
  const followsBefore =
    before !== null && translation.length === before.length && translation.length !== source.length;
  let next = 0;
  const rows = pairs.map((pair) => {
    const hasPlace = (followsBefore ? pair.before : pair.source) !== null;
    return { ...pair, translation: hasPlace ? (translation[next++] ?? null) : null };
  });
  const rest = translation.slice(next).map((text) => ({ before: null, source: null, translation: text }));
  return [...rows, ...rest];
};

type Pair = Pick<AlignedRow, 'before' | 'source'>;

const pairUp = (before: readonly string[], source: readonly string[]): Pair[] => {
  const changes = diffArrays([...before], [...source], { comparator: isOneParagraph });
  const pairs: Pair[] = [];
  let [was, is] = [0, 0];
  let unpaired: Pair[] = []; // taken out, in front of what came for them
  const flush = () => {
    pairs.push(...unpaired);
    unpaired = [];
  };
  for (const { count, added, removed } of changes)
    for (let left = count; left > 0; left -= 1) {
      if (removed) unpaired.push({ before: before[was++] ?? null, source: null });
      else if (added) pairs.push({ before: unpaired.shift()?.before ?? null, source: source[is++] ?? null });
      else {
        flush();
        pairs.push({ before: before[was++] ?? null, source: source[is++] ?? null });
      }
    }
  flush();
  return pairs;
};
