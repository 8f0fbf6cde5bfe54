import { cleanText } from '../../../shared/blocks/escape-html';

/** The lists of entries, which their formats demand also when they are empty. */
const LISTS_OF_ENTRIES = ['items', 'data'];

/**
 * A document whose list of entries is the last thing in it.
 *
 * @param items - of the entries, as `toJson` writes them
 * @example toJsonWith({ a: 1 }, 'items', ['{}', '{}']) // '{"a":1,"items":[{},{}]}'
 */
export const toJsonWith = (head: object, name: string, items: readonly string[]): string =>
  `${toJson({ ...head, [name]: [] }).slice(0, -']}'.length)}${items.join(',')}]}`;

/** JSON without the characters that other formats cannot hold either, and without what is null or an empty list. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === 'string') return cleanText(part);
    const isEmpty = part === null || (Array.isArray(part) && part.length === 0);
    return isEmpty && !LISTS_OF_ENTRIES.includes(key) ? undefined : part;
  });
