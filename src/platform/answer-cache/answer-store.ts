import { LRUCache } from 'lru-cache';
import { sizeOf, type Answer } from './answer';
import { createTagIndex } from './tag-index';

/** Answers by key, within a number of bytes, and by tag. */
export interface AnswerStore {
  readonly get: (key: string) => Answer | undefined;
  readonly put: (key: string, answer: Answer) => void;
  /** To be called when a body was added to a kept answer. */
  readonly grew: (key: string, answer: Answer) => void;
  /** @returns how many answers went */
  readonly remove: (tags: Iterable<string>) => number;
  readonly clear: () => number;
  readonly bytes: () => number;
  readonly count: () => number;
}

/** Answers that nobody has asked for twice may take so much: searches and addresses without end push out only each other. */
const SHARE_OF_NEW = 1 / 4;
/** One answer may take so much of that. */
const SHARE_OF_ONE = 1 / 4;

/**
 * A segmented LRU: new answers wait in a part of their own until they are asked for again.
 *
 * @param maxBytes - of both parts together
 */
export const createAnswerStore = (maxBytes: number): AnswerStore => {
  const index = createTagIndex();
  const largest = Math.floor(maxBytes * SHARE_OF_NEW * SHARE_OF_ONE);
  const part = (bytes: number, other: () => LRUCache<string, Answer>) =>
    new LRUCache<string, Answer>({
      maxSize: Math.floor(bytes),
      maxEntrySize: largest,
      sizeCalculation: (answer, key) => sizeOf(answer) + 2 * key.length,
      dispose: (answer, key) => {
        if (other().peek(key) !== answer) index.remove(key, answer.tags);
      },
    });
  const fresh: LRUCache<string, Answer> = part(maxBytes * SHARE_OF_NEW, () => proven);
  const proven: LRUCache<string, Answer> = part(maxBytes * (1 - SHARE_OF_NEW), () => fresh);

  const drop = (key: string): void => {
    fresh.delete(key);
    proven.delete(key);
  };

  return {
    get: (key) => {
      const known = proven.get(key);
      if (known !== undefined) return known;
      const answer = fresh.get(key);
      if (answer === undefined) return undefined;
      proven.set(key, answer);
      fresh.delete(key);
      return answer;
    },
    put: (key, answer) => {
      drop(key);
      fresh.set(key, answer);
      if (fresh.has(key)) index.add(key, answer.tags);
    },
    grew: (key, answer) => {
      for (const kept of [proven, fresh]) {
        if (kept.peek(key) !== answer) continue;
        kept.delete(key); // a value that is set again is not measured again
        kept.set(key, answer);
        if (kept.has(key)) index.add(key, answer.tags);
      }
    },
    remove: (tags) => {
      const keys = index.find(tags);
      for (const key of keys) drop(key);
      return keys.size;
    },
    clear: () => {
      const count = fresh.size + proven.size;
      fresh.clear();
      proven.clear();
      return count;
    },
    bytes: () => fresh.calculatedSize + proven.calculatedSize,
    count: () => fresh.size + proven.size,
  };
};
