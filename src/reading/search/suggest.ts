import type { Core } from '@strapi/strapi';
import type { SuggestQuery } from './domain/read-search-query';
import type { SearchType } from './domain/search-type';
import { toBeginnings } from './domain/to-beginnings';
import { toSpelling } from './domain/spelling';
import { fromStoredText } from './domain/stored-text';
import { readStatement } from './run-statement';
import { SUGGEST_STATEMENT } from './suggest-statement';

interface Suggestion {
  readonly type: SearchType;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly path: string | null;
}

/** What a search box offers while somebody types. One statement; none while there is no letter. */
export const suggest = async (strapi: Core.Strapi, query: SuggestQuery) => {
  const { locale, fallback = null, type } = query;
  const beginnings = toBeginnings(query.suggest);
  const rows =
    beginnings === null
      ? []
      : await readStatement<Suggestion>(strapi, SUGGEST_STATEMENT, {
          beginnings,
          plain: toSpelling(query.suggest),
          locale,
          fallback,
          types: type === undefined || type.length === 0 ? null : type,
        });
  const data = rows.map((row) => ({
    type: row.type,
    documentId: row.documentId,
    locale: row.locale,
    title: fromStoredText(row.title),
    path: row.path,
  }));
  return { data, meta: { locale, fallback } };
};
