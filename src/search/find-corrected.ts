import type { Core } from '@strapi/strapi';
import { correctWords, correctableWords } from '../domain/search/correct-words';
import type { SearchQuery } from '../domain/search/read-search-query';
import { fromStoredText } from '../domain/search/stored-text';
import { runStatement } from './run-statement';
import { SPELLED_LIKE_STATEMENT } from './spelled-like-statement';

/** The query with mistyped names mended, from what is public in the asked languages; null when there is nothing to mend. */
export const findCorrected = async (strapi: Core.Strapi, query: SearchQuery): Promise<string | null> => {
  const words = correctableWords(query.q);
  if (words.length === 0) return null;
  const locales = [query.locale, query.fallback ?? query.locale];
  const rows = await runStatement<{ title: string; names: string }>(strapi, SPELLED_LIKE_STATEMENT, {
    words,
    locales,
  });
  const texts = new Set(rows.flatMap(({ title, names }) => [fromStoredText(title), fromStoredText(names)]));
  return correctWords(query.q, [...texts]);
};
