import { z } from 'zod';
import { LANGUAGE_PARAMETERS } from '../../content/domain/read-content-query';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';

/** The parameters of `GET /api/navigation`. */
export const NAVIGATION_QUERY = z.strictObject(LANGUAGE_PARAMETERS);

export type NavigationQuery = z.infer<typeof NAVIGATION_QUERY>;

/** Reads the parameters of `GET /api/navigation`. */
export const readNavigationQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<NavigationQuery> =>
  readQuery(NAVIGATION_QUERY, query);
