import { wholeTable, type WatchedTable } from '../../platform/answer-cache/domain/watched-table';

/** Where public documents live. */
export const PATHS: readonly WatchedTable[] = [
  wholeTable('public_paths', 'path'),
  wholeTable('public_parents', 'path'),
  wholeTable('old_addresses', 'path'),
];

/** What readers find in place of releases that are gone. */
export const NOTICES: WatchedTable = {
  table: 'public_notices',
  type: 'press-release',
  tell: { by: 'columns', type: 'press-release' },
};

/** Where files stood on a site that was moved in. */
export const OLD_FILES: WatchedTable = wholeTable('old_file_addresses', 'old-file');
