import { wholeTable, type WatchedTable } from '../../platform/answer-cache/domain/watched-table';

/** What search looks through. */
export const SEARCH_TABLES: readonly WatchedTable[] = [
  wholeTable('search_documents', 'search'),
  wholeTable('search_index', 'search'),
];
