import { LRUCache } from 'lru-cache';

interface Done<Result> {
  readonly version: string;
  readonly result: Promise<Result>;
}

interface Limits {
  /** Results that are kept. */
  readonly most: number;
  /** Milliseconds that one may be used. */
  readonly longest: number;
}

/** Does a piece of work, or gives what came of it when the same was done at the same version. */
export type Share<Result> = (key: string, version: string, work: () => Promise<Result>) => Promise<Result>;

/** Work that is done once for all who want it: also for those who come while it is under way. A failure is not kept. */
export const createShare = <Result>({ most, longest }: Limits): Share<Result> => {
  const kept = new LRUCache<string, Done<Result>>({ max: most, ttl: longest });
  return (key, version, work) => {
    const done = kept.get(key);
    if (done?.version === version) return done.result;
    const fresh = { version, result: work() };
    kept.set(key, fresh);
    fresh.result.catch(() => {
      if (kept.peek(key) === fresh) kept.delete(key);
    });
    return fresh.result;
  };
};
