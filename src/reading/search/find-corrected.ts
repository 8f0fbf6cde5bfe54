import type { Core } from '@strapi/strapi';
import { correctWords, correctableWords } from './domain/correct-words';
import type { SearchQuery } from './domain/read-search-query';
import { fromStoredText } from './domain/stored-text';
import { readStatement } from './run-statement';
import { SPELLED_LIKE_STATEMENT } from './spelled-like-statement';

interface Alike {
  readonly word: string;
  readonly title: string;
  readonly names: string;
  readonly count: string;
}

/** The query with mistyped names mended, from what is public in the asked languages; null when there is nothing to mend. */
export const findCorrected = async (strapi: Core.Strapi, query: SearchQuery): Promise<string | null> => {
  const words = correctableWords(query.q);
  if (words.length === 0) return null;
  const locales = [query.locale, query.fallback ?? query.locale];
  const rows = await readStatement<Alike>(strapi, SPELLED_LIKE_STATEMENT, { words, locales });
  const known = rows.map(({ word, title, names, count }) => ({
    word,
    count: Number(count),
    text: `${fromStoredText(title)}\n${fromStoredText(names)}`,
  }));
  return correctWords(query.q, known);
};
