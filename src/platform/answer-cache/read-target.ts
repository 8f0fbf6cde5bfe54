import { LRUCache } from 'lru-cache';
import type { FindKept } from './domain/find-kept';
import type { KeptAnswers } from './domain/kept-answers';
import { normaliseTarget } from './domain/normalise-target';

/** What an address asks for, in its one spelling, and how answers to it are kept. */
export interface AskedTarget {
  readonly route: KeptAnswers;
  readonly target: string;
}

/** @returns null for what is not kept */
export type ReadTarget = (url: string) => AskedTarget | null;

const SPELLINGS = 2_000; // that are remembered: those that readers use again and again are few
const LONGEST = 256; // characters of one that is: about a megabyte together

/** Reads an address once: to spell it anew for each reader costs as much as to find its answer. */
export const createReadTarget = (findKept: FindKept): ReadTarget => {
  const known = new LRUCache<string, AskedTarget>({ max: SPELLINGS });
  return (url) => {
    const asked = known.get(url);
    if (asked !== undefined) return asked;
    const route = findKept(url);
    const target = route === null ? null : normaliseTarget(url);
    if (route === null || target === null) return null;
    const read = { route, target };
    if (url.length <= LONGEST) known.set(url, read);
    return read;
  };
};
