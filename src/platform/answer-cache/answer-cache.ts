import { EVERYTHING } from './domain/tags';
import { countInvalidation } from '../metrics/answer-cache';
import type { Answer } from './answer';
import { createAnswerStore, type AnswerStore } from './answer-store';
import { createComputations, type Computation, type Computations } from './computation';

/** The answers that an instance keeps, and those that it computes. */
export interface AnswerCache {
  readonly store: AnswerStore;
  readonly computations: Computations;
  /** False while the instance does not hear of changes: then nothing is kept. */
  readonly hears: () => boolean;
  readonly setHearing: (hears: boolean) => void;
  /** Whether what is kept may be served: while it hears, and for so long after that as it was told to. */
  readonly mayServe: () => boolean;
  /** Takes away what was made from what changed. */
  readonly forget: (tags: readonly string[]) => void;
  /** Keeps an answer unless something that it was made from changed meanwhile, and tells who waits for it. */
  readonly finish: (computation: Computation, answer: Answer | null) => void;
}

/** @param outage - milliseconds that kept answers are served although changes are not heard (docs/caching.md has what that hides) */
export const createAnswerCache = (maxBytes: number, outage = 0): AnswerCache => {
  const store = createAnswerStore(maxBytes);
  const computations = createComputations();
  let hears = false;
  let lostAt = -Infinity;
  const forget = (tags: readonly string[]): void => {
    computations.tell(tags);
    countInvalidation(tags.includes(EVERYTHING) ? store.clear() : store.remove(tags));
  };
  return {
    store,
    computations,
    hears: () => hears,
    setHearing: (now) => {
      if (hears && !now) lostAt = performance.now();
      hears = now;
      if (now || outage <= 0) forget([EVERYTHING]);
      else computations.tell([EVERYTHING]);
    },
    mayServe: () => hears || performance.now() - lostAt < outage,
    forget,
    finish: (computation, answer) => {
      if (answer !== null && hears && !answer.tags.some((tag) => computation.changed.has(tag)))
        store.put(computation.key, answer);
      computations.end(computation, answer);
    },
  };
};
