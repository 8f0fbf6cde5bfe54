import { z } from 'zod';
import { LANGUAGE_PARAMETERS } from '../content/read-content-query';
import { readQuery, type ReadQuery } from '../rest/read-query';

const QUERY = z.strictObject(LANGUAGE_PARAMETERS);

export type NavigationQuery = z.infer<typeof QUERY>;

/** Reads the parameters of `GET /api/navigation`. */
export const readNavigationQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<NavigationQuery> =>
  readQuery(QUERY, query);
