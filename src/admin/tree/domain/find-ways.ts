/** One step of a page in its tree. */
export const WAYS = ['up', 'down', 'out', 'in'] as const;

export type Way = (typeof WAYS)[number];

/** Where a step leads. */
export interface Step {
  readonly parent: string | null;
  readonly after?: string | null;
}

interface Place {
  /** documentIds of the pages beside it, in their order, with its own. */
  readonly beside: readonly string[];
  readonly documentId: string;
  /** documentIds of the pages above it, the nearest last. */
  readonly above: readonly string[];
}

/**
 * The steps that a page can take: up and down among those beside it, out behind the page above it, in below the one before it.
 *
 * @example findWays({ beside: ['a', 'b'], documentId: 'b', above: [] })
 * // { up: { parent: null, after: null }, in: { parent: 'a' } }
 */
export const findWays = ({ beside, documentId, above }: Place): Partial<Record<Way, Step>> => {
  const place = beside.indexOf(documentId);
  const parent = above.at(-1) ?? null;
  const [before, next] = [beside[place - 1], beside[place + 1]];
  return {
    ...(before !== undefined && { up: { parent, after: beside[place - 2] ?? null } }),
    ...(next !== undefined && { down: { parent, after: next } }),
    ...(parent !== null && { out: { parent: above.at(-2) ?? null, after: parent } }),
    ...(before !== undefined && { in: { parent: before } }),
  };
};

/** Where on a row something is dropped: before it, behind it, or below it. */
export type Drop = 'before' | 'behind' | 'below';

/** @param height - how far down the row, from 0 to 1 */
export const dropAt = (height: number): Drop => {
  if (height < 0.3) return 'before';
  return height > 0.7 ? 'behind' : 'below';
};

/** Where a page that is dropped on another one is to stand. */
export const stepOfDrop = (drop: Drop, { beside, documentId, above }: Place): Step => {
  if (drop === 'below') return { parent: documentId };
  const parent = above.at(-1) ?? null;
  return drop === 'behind'
    ? { parent, after: documentId }
    : { parent, after: beside[beside.indexOf(documentId) - 1] ?? null };
};

const KEYS: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The step of a key; to the side it is that of the reader's writing. @example wayOfKey('ArrowLeft', 'rtl') // 'in' */
export const wayOfKey = (key: string, direction: 'ltr' | 'rtl'): Way | null => {
  if (key in KEYS) return KEYS[key] ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (key === 'ArrowRight') === (direction === 'ltr') ? 'in' : 'out';
};
