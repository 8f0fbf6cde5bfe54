import type { RichLine } from '../../../shared/rich-text/rich-line';

/**
 * What a document holds beside its text, each once: it is listed as not placed, and no field is made of it.
 *
 * @example asideLines(['Page 1', ' ', 'Page 1']).length // 1
 */
export const asideLines = (texts: readonly string[]): RichLine[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))]
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', spans: [{ text }], blankBefore: true, aside: true }));
