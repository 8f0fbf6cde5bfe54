import type { KeptRoute } from '../../platform/answer-cache/domain/find-kept';
import { keep } from '../../platform/answer-cache/domain/kept-answers';
import type { WatchedTable } from '../../platform/answer-cache/domain/watched-table';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { NOTICES } from '../content/read-tables';

/** Counts what is read beside it. */
const TOTALS: WatchedTable = { table: 'public_totals', type: null, tell: { by: 'another' } };

const KEPT = keep({ reads: [NOTICES, TOTALS] });

/** The public reads of Strapi's own routes (`create-router`): lists, and documents by their id. */
export const REST_READS: readonly KeptRoute[] = CONTENT_TYPES.flatMap(({ kind, route }) =>
  kind === 'single'
    ? [{ path: `/api/${route}`, kept: KEPT }]
    : [
        { path: `/api/${route}`, kept: KEPT },
        { path: `/api/${route}/:id`, kept: KEPT },
      ],
);
