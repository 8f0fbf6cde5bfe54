import { z } from 'zod';

/** The parameters of `GET /api/preview`. */
export const PREVIEW_QUERY = z.strictObject({
  token: z.string('Send the token of the preview link.').min(1, 'Send the token of the preview link.'),
});

export type PreviewQuery = z.infer<typeof PREVIEW_QUERY>;
