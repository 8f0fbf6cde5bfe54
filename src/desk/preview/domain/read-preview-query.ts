import { z } from 'zod';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';

/** The parameters of `GET /api/preview`. */
export const PREVIEW_QUERY = z.strictObject({
  token: z.string('Send the token of the preview link.').min(1, 'Send the token of the preview link.'),
});

export type PreviewQuery = z.infer<typeof PREVIEW_QUERY>;

export const readPreviewQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<PreviewQuery> =>
  readQuery(PREVIEW_QUERY, query);
