/**
 * A name or a text of whatever direction within a sentence: it does not move what stands around it.
 * Source: Unicode Bidirectional Algorithm (UAX 9), U+2068 and U+2069
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
