import { LRUCache } from 'lru-cache';
import { createTagIndex } from './tag-index';

/** A part of answers, such as a document of a list. */
export interface MadePart<Part extends object> {
  readonly part: Part;
  /** bytes that it takes, about */
  readonly size: number;
  /** What must not change while it is known; null: that cannot be told, and it is not remembered. */
  readonly tags: readonly string[] | null;
}

interface Wanted<Part extends object> {
  /** What the parts are, and how they are made: the same for parts that may stand for one another. */
  readonly kind: string;
  readonly ids: readonly string[];
  /**
   * Reads and makes those that are not known; none for what is not there (any more).
   *
   * @param former - a part as it was before something changed: who finds that it is the same may use it again
   */
  readonly make: (
    ids: readonly string[],
    former: (id: string) => Part | undefined,
  ) => Promise<ReadonlyMap<string, MadePart<Part>>>;
}

/** Parts of public answers, known until something changes that they were made of. */
export interface KnownParts {
  /** Those of some documents, by id; none for what is not there. */
  readonly find: <Part extends object>(wanted: Wanted<Part>) => Promise<ReadonlyMap<string, Part>>;
  /** Whether what is made now may be known afterwards. */
  readonly remembers: () => boolean;
  /** Takes away what was made from what changed. Parts that are being made learn of it, and are not remembered. */
  readonly forget: (tags: readonly string[]) => void;
  /** Whether changes are heard of: while they are not, nothing is known. */
  readonly setHearing: (hears: boolean) => void;
}

/**
 * Of the documents of a list one has changed, as a rule, when the list is asked for anew: the others need not be read again. Which belong
 * to the list, and whether the public may see it, the database is asked each time.
 *
 * @param maxBytes - of all parts together; 0: nothing is remembered
 */
export const createKnownParts = (maxBytes: number): KnownParts => {
  const index = createTagIndex();
  const store = maxBytes > 0 ? openStore(maxBytes, index.remove) : null;
  const underWay = new Set<Set<string>>();
  let hears = false;

  const remember = (key: string, { part, size, tags }: MadePart<object>): void => {
    if (tags === null || store === null) return;
    store.delete(key);
    store.set(key, { part, size, tags, isKnown: true });
    if (store.has(key)) index.add(key, tags);
  };

  /** It stays where it is, for who makes it anew. */
  const forget = (key: string): void => {
    const kept = store?.peek(key);
    if (kept === undefined) return;
    kept.isKnown = false;
    index.remove(key, kept.tags);
  };

  return {
    find: async <Part extends object>({ kind, ids, make }: Wanted<Part>) => {
      const keyOf = (id: string): string => `${kind} ${id}`;
      const found = new Map<string, Part>();
      const keptOf = (id: string) => store?.get(keyOf(id)) as Kept<Part> | undefined; // all of a kind are made alike
      for (const id of ids) {
        const kept = hears ? keptOf(id) : undefined;
        if (kept?.isKnown === true) found.set(id, kept.part);
      }
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) return found;
      const changed = new Set<string>();
      underWay.add(changed);
      try {
        for (const [id, made] of await make(missing, (id) => keptOf(id)?.part)) {
          found.set(id, made.part);
          const isOld = changed.has(ALL) || made.tags?.some((tag) => changed.has(tag)) === true;
          if (hears && !isOld) remember(keyOf(id), made);
        }
      } finally {
        underWay.delete(changed);
      }
      return found;
    },
    remembers: () => hears && store !== null,
    forget: (tags) => {
      for (const changed of underWay) for (const tag of tags) changed.add(tag);
      for (const key of index.find(tags)) forget(key);
    },
    setHearing: (now) => {
      hears = now;
      for (const changed of underWay) changed.add(ALL); // what changed meanwhile was not heard
      for (const key of store?.keys() ?? []) forget(key);
    },
  };
};

/** No tag, but what stands for all of them. */
const ALL = '*';

interface Kept<Part extends object> extends MadePart<Part> {
  readonly tags: readonly string[];
  /** False since something changed that it was made of. */
  isKnown: boolean;
}

const openStore = (
  maxSize: number,
  onGone: (key: string, tags: readonly string[]) => void,
): LRUCache<string, Kept<object>> =>
  new LRUCache<string, Kept<object>>({
    maxSize: Math.max(1, Math.floor(maxSize)),
    sizeCalculation: ({ size }) => Math.max(1, size),
    dispose: ({ tags }, key) => {
      onGone(key, tags);
    },
  });
