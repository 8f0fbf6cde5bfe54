import { EVERYTHING } from './domain/tags';
import { countInvalidation } from '../metrics/answer-cache';
import type { Answer } from './answer';
import { createAnswerStore, type AnswerStore } from './answer-store';
import { createComputations, type Computation, type Computations } from './computation';

/** The answers that an instance keeps, and those that it computes. */
export interface AnswerCache {
  readonly store: AnswerStore;
  readonly computations: Computations;
  /** False while the instance does not hear of changes: then nothing is kept and nothing kept is served. */
  readonly hears: () => boolean;
  readonly setHearing: (hears: boolean) => void;
  /** Takes away what was made from what changed. */
  readonly forget: (tags: readonly string[]) => void;
  /** Keeps an answer unless something that it was made from changed meanwhile, and tells who waits for it. */
  readonly finish: (computation: Computation, answer: Answer | null) => void;
}

export const createAnswerCache = (maxBytes: number): AnswerCache => {
  const store = createAnswerStore(maxBytes);
  const computations = createComputations();
  let hears = false;
  const forget = (tags: readonly string[]): void => {
    computations.tell(tags);
    countInvalidation(tags.includes(EVERYTHING) ? store.clear() : store.remove(tags));
  };
  return {
    store,
    computations,
    hears: () => hears,
    setHearing: (now) => {
      hears = now;
      forget([EVERYTHING]);
    },
    forget,
    finish: (computation, answer) => {
      if (answer !== null && hears && !answer.tags.some((tag) => computation.changed.has(tag)))
        store.put(computation.key, answer);
      computations.end(computation, answer);
    },
  };
};
