import type { Core } from '@strapi/strapi';
import { SEARCH_TYPES, uidOf, type SearchType } from './domain/search-type';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { lockSearch } from './lock-search';
import { BATCH, refreshSearchDocuments } from './refresh-search-documents';

/** Tells how far a rebuild is. */
export type Progress = (done: number, total: number) => void;

/**
 * Makes all that search knows anew, beside a newsroom that goes on: a batch at a time over what is there, then what has no
 * public document any more goes. Search answers all the while, and a publication in between waits for a batch at most.
 *
 * @returns the number of documents
 */
export const rebuildSearch = async (strapi: Core.Strapi, progress: Progress): Promise<number> => {
  const documents: { type: SearchType; documentId: string }[] = [];
  for (const type of SEARCH_TYPES) {
    const ids = await findPublished(strapi, type);
    documents.push(...ids.map((documentId) => ({ type, documentId })));
  }
  await sql(strapi, 'delete from search_names'); // whoever changes a name from now on is not taken at the word of before
  let done = 0;
  progress(done, documents.length);
  for (const type of SEARCH_TYPES) {
    const ids = documents.filter((document) => document.type === type).map(({ documentId }) => documentId);
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await strapi.db.transaction(async () => {
        await lockSearch(strapi, 'names');
        await refreshSearchDocuments(strapi, type, batch);
      });
      done += batch.length;
      progress(done, documents.length);
    }
  }
  await strapi.db.transaction(() => removeStale(strapi));
  return documents.length;
};

const findPublished = async (strapi: Core.Strapi, type: SearchType): Promise<string[]> => {
  const where = { publishedAt: { $notNull: true } };
  const rows = await findRows(strapi, uidOf(type), { where, select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Where the documents of a type are. */
export const SEARCHED_TABLES: Readonly<Record<SearchType, string>> = {
  'press-release': 'press_releases',
  page: 'pages',
  contact: 'contacts',
  'partner-country': 'partner_countries',
};

const removeStale = async (strapi: Core.Strapi): Promise<void> => {
  await lockSearch(strapi, 'names');
  for (const type of SEARCH_TYPES) {
    const statement = `delete from search_documents s where s.type = ? and not exists (select from ${SEARCHED_TABLES[type]} d
      where d.document_id = s.document_id and d.locale = s.locale and d.published_at is not null)`;
    await sql(strapi, statement, [type]);
  }
  await sql(strapi, FORGET_WORDS);
};

/** Words that no document has any more. */
const FORGET_WORDS = `delete from search_words known where not exists (
  select from (select distinct locale, unnest(string_to_array(spelling, ' ')) as word from search_documents) used
  where used.word = known.word and used.locale = known.locale)`;
