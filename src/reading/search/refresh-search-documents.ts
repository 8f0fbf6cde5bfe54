import type { Core } from '@strapi/strapi';
import { toSearchRow } from './domain/search-row';
import type { SearchType } from './domain/search-type';
import { findPublicTimeZone } from '../../platform/clock/office-time-zone';
import { loadSearchEntries } from './load-search-entries';
import { runStatement } from './run-statement';
import { STORE_STATEMENT } from './store-statement';

/** Documents that are read and stored at a time: a few megabytes of text. */
export const BATCH = 50;

/** Languages of documents that are public no longer. Named values: type, documentIds, kept (`documentId:locale`). */
const REMOVE_STATEMENT = `delete from search_documents
  where type = $type and document_id = any($documentIds::text[])
    and not (document_id || ':' || locale = any($kept::text[]))`;

/** Makes what search knows of documents of a type what the public sees of them now, in the transaction that is open. */
export const refreshSearchDocuments = async (
  strapi: Core.Strapi,
  type: SearchType,
  documentIds: readonly string[],
): Promise<void> => {
  const timeZone = await findPublicTimeZone(strapi);
  for (let start = 0; start < documentIds.length; start += BATCH) {
    const batch = documentIds.slice(start, start + BATCH);
    const entries = await loadSearchEntries(strapi, type, batch);
    const rows = JSON.stringify(entries.map(toSearchRow));
    if (entries.length > 0) await runStatement(strapi, STORE_STATEMENT, { rows, timeZone });
    const kept = entries.map(({ documentId, locale }) => `${documentId}:${locale}`);
    await runStatement(strapi, REMOVE_STATEMENT, { type, documentIds: batch, kept });
  }
};
