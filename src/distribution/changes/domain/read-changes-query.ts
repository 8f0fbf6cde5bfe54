import { z } from 'zod';
import { readCursor, START, type Cursor } from './cursor';

const PAGE_SIZE = 100; // entries; about 50 kB
const MAX_PAGE_SIZE = 500; // entries; keeps a page under 300 kB

/** How somebody begins who has no cursor, or a wrong one. */
export const BEGIN = 'Begin with /api/changes without since, and follow meta.next.';

const RANGE = `Use a number from 1 to ${MAX_PAGE_SIZE}.`;

/** The parameters of `GET /api/changes`. */
export const CHANGES_QUERY = z.strictObject({
  since: z
    .string(`Send one cursor. ${BEGIN}`)
    .transform((text, context): Cursor => {
      const cursor = readCursor(text);
      if (cursor !== null) return cursor;
      context.addIssue({ code: 'custom', message: `This is no cursor of the changes log. ${BEGIN}` });
      return z.NEVER;
    })
    .default(START),
  limit: z.coerce.number(RANGE).int(RANGE).min(1, RANGE).max(MAX_PAGE_SIZE, RANGE).default(PAGE_SIZE),
});

export type ChangesQuery = z.infer<typeof CHANGES_QUERY>;
