import { cleanText } from '../../../shared/blocks/escape-html';

/** The lists of entries, which their formats demand also when they are empty. */
const LISTS_OF_ENTRIES = ['items', 'data'];

/** JSON without the characters that other formats cannot hold either, and without what is null or an empty list. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === 'string') return cleanText(part);
    const isEmpty = part === null || (Array.isArray(part) && part.length === 0);
    return isEmpty && !LISTS_OF_ENTRIES.includes(key) ? undefined : part;
  });
