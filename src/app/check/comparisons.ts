import type { Comparison } from './comparison';
import { CHANGES } from './comparisons/changes';
import { FEED } from './comparisons/feed';
import { FILES_AND_OBJECTS } from './comparisons/files';
import { HISTORY } from './comparisons/history';
import { JOBS } from './comparisons/jobs';
import { NOTICES } from './comparisons/notices';
import { PATHS } from './comparisons/paths';
import { ROWS } from './comparisons/rows';
import { SEARCH } from './comparisons/search';
import { STATES } from './comparisons/states';
import { TOTALS } from './comparisons/totals';

/** All that are made of the database and the store; the one over HTTP stands beside them. */
export const COMPARISONS: readonly Comparison[] = [
  ...[ROWS, STATES, HISTORY, FEED, CHANGES, NOTICES, PATHS, TOTALS, SEARCH],
  ...[FILES_AND_OBJECTS, JOBS],
];
