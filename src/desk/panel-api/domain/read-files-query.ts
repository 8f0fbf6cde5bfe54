import { z } from 'zod';

const PAGE = 'Use a number from 1.';
const LONGEST_SEARCH = 100; // characters

const sought = z.string().max(LONGEST_SEARCH).default('');
const day = z.union([z.literal(''), z.iso.date('Write a day as 2027-01-31.')]).default('');

/** What is left to do with a file, or was done with it. */
export const FILE_STATES = ['all', 'toAnswer', 'ending', 'closed'] as const;

/** The parameters of `GET /newsroom/files`: each that is given narrows the list. */
export const FILES_QUERY = z.strictObject({
  search: sought,
  person: sought,
  place: sought,
  licence: sought,
  event: sought,
  from: day,
  until: day,
  state: z.enum(FILE_STATES, `Use one of ${FILE_STATES.join(', ')}.`).default('all'),
  page: z.coerce.number(PAGE).int(PAGE).min(1, PAGE).max(100_000).default(1),
});

export type FilesQuery = z.infer<typeof FILES_QUERY>;
