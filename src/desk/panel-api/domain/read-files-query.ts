import { z } from 'zod';

const PAGE = 'Use a number from 1.';
const LONGEST_SEARCH = 100; // characters

/** The parameters of `GET /newsroom/files`. */
export const FILES_QUERY = z.strictObject({
  search: z.string().max(LONGEST_SEARCH).default(''),
  page: z.coerce.number(PAGE).int(PAGE).min(1, PAGE).max(100_000).default(1),
});

export type FilesQuery = z.infer<typeof FILES_QUERY>;
