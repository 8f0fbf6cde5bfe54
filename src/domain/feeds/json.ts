import { cleanText } from '../blocks/escape-html';

/** JSON without the characters that other formats cannot hold either, and without what is null or an empty list. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return cleanText(part);
    return part === null || (Array.isArray(part) && part.length === 0) ? undefined : part;
  });
