import { z } from 'zod';
import { readCursor } from '../../changes/domain/cursor';

const USE_CURSOR = 'Use the id of an event of this stream, or leave it out.';

/** The parameters of `GET /api/changes/stream`. Browsers send the id of the last event as a header when they come back. */
export const STREAM_QUERY = z.strictObject({
  since: z
    .string(USE_CURSOR)
    .transform((text, context) => {
      const cursor = readCursor(text);
      if (cursor !== null) return cursor;
      context.addIssue({ code: 'custom', message: USE_CURSOR });
      return z.NEVER;
    })
    .optional(),
});

export type StreamQuery = z.infer<typeof STREAM_QUERY>;
