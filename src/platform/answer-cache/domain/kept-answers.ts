import type { WatchedTable } from './watched-table';

/** How the answers of a route are kept. */
export interface KeptAnswers {
  /** Request headers, in lower case, that change the answer. CORS (`origin`) and `accept-encoding` are known everywhere. */
  readonly varies: readonly string[];
  /** Seconds after which an answer is computed anew although nothing changed: for what depends on the time; null: never. */
  readonly lifetime: number | null;
  /**
   * The tables of the newsroom's own that it reads; those of content, files and settings are known. What was made from a
   * table that is named nowhere is not kept.
   */
  readonly reads: readonly WatchedTable[];
  /** Its answers are made of the program alone. Any other for whose making no statement was heard is not kept. */
  readonly readsNothing?: true;
}

/** @example keep({ lifetime: 60 }) // { varies: [], lifetime: 60, reads: [] } */
export const keep = (about: Partial<KeptAnswers> = {}): KeptAnswers => ({
  varies: [],
  lifetime: null,
  reads: [],
  ...about,
});
