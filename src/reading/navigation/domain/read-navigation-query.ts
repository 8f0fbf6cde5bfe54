import { z } from 'zod';
import { LANGUAGE_PARAMETERS } from '../../content/domain/read-content-query';

/** The parameters of `GET /api/navigation`. */
export const NAVIGATION_QUERY = z.strictObject(LANGUAGE_PARAMETERS);

export type NavigationQuery = z.infer<typeof NAVIGATION_QUERY>;
