import type { Access } from '../platform/http/route';
import { REST_READS } from '../reading/rest/rest-routes';
import { ROUTES } from './routes';

/** Who asks for them tells nothing of what is not public. */
const PUBLIC: readonly Access[] = ['public', 'operators'];

/** The patterns of the reads that the public metrics may name, such as `/api/pages/:id`: those that are declared public. */
export const PUBLIC_PATTERNS: ReadonlySet<string> = new Set([
  ...ROUTES.filter(({ method, access }) => method === 'GET' && PUBLIC.includes(access)).map(
    ({ path }) => path,
  ),
  ...REST_READS.map(({ path }) => path),
]);
