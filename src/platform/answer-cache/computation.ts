import type { KeptAnswers } from './domain/kept-answers';
import type { Answer } from './answer';
import type { Reads } from './reads';

/** An answer that is being computed for one reader, and for all who ask the same meanwhile. */
export interface Computation {
  readonly key: string;
  readonly route: KeptAnswers;
  readonly reads: Reads;
  /** Tags that changed since it began: what it read may be old. */
  readonly changed: Set<string>;
  /** Hear the answer; null: there is none that could be shared, each asks for itself. */
  readonly waiting: ((answer: Answer | null) => void)[];
}

/** What is being computed now. */
export interface Computations {
  readonly begin: (key: string, route: KeptAnswers) => Computation;
  /** The one that a new reader may join: begun after the last change. */
  readonly find: (key: string) => Computation | undefined;
  /** Those under way learn of a change; who asks from now on begins anew. */
  readonly tell: (tags: Iterable<string>) => void;
  readonly end: (computation: Computation, answer: Answer | null) => void;
}

export const createComputations = (): Computations => {
  const all = new Set<Computation>();
  const open = new Map<string, Computation>();
  return {
    begin: (key, route) => {
      const computation: Computation = { key, route, reads: new Set(), changed: new Set(), waiting: [] };
      all.add(computation);
      open.set(key, computation);
      return computation;
    },
    find: (key) => open.get(key),
    tell: (tags) => {
      open.clear();
      const told = [...tags];
      for (const { changed } of all) for (const tag of told) changed.add(tag);
    },
    end: (computation, answer) => {
      if (!all.delete(computation)) return;
      if (open.get(computation.key) === computation) open.delete(computation.key);
      for (const hear of computation.waiting) hear(answer);
    },
  };
};
