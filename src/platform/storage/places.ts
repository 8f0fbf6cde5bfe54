import { UnavailableError } from './unavailable-error';

/** Lets a crowd of one kind take no more than its share of what all kinds need. */
export interface Places {
  /**
   * Waits for a place among those of its kind, and does the work there.
   *
   * @throws UnavailableError when none is free in time
   */
  readonly take: <Result>(kind: string, work: () => Promise<Result>) => Promise<Result>;
}

interface Kind {
  taken: number;
  readonly waiting: Set<() => void>;
}

/**
 * @param share - places of each kind
 * @param patience - milliseconds that a place is waited for
 */
export const createPlaces = (share: number, patience: number): Places => {
  const kinds = new Map<string, Kind>();
  const untilFree = (kind: Kind): Promise<void> =>
    new Promise((resolve, reject) => {
      const goOn = (): void => {
        clearTimeout(alarm);
        resolve();
      };
      const alarm = setTimeout(() => {
        kind.waiting.delete(goOn);
        reject(new UnavailableError('busy'));
      }, patience);
      kind.waiting.add(goOn);
    });
  const leave = (name: string, kind: Kind): void => {
    const [next] = kind.waiting;
    if (next !== undefined) {
      kind.waiting.delete(next);
      next(); // its place goes from one to the next
      return;
    }
    kind.taken -= 1;
    if (kind.taken === 0) kinds.delete(name);
  };
  return {
    take: async (name, work) => {
      const kind = kinds.get(name) ?? { taken: 0, waiting: new Set() };
      kinds.set(name, kind);
      if (kind.taken < share) kind.taken += 1;
      else await untilFree(kind);
      try {
        return await work();
      } finally {
        leave(name, kind);
      }
    },
  };
};

/** Requests of a kind ask the same tables, as a rule. @example kindOfPath('/api/press-releases/abc') // '/api/press-releases' */
export const kindOfPath = (path = ''): string => path.split('/', 3).join('/');
