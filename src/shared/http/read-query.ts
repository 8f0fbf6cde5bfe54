import type { z } from 'zod';
import { problemAt, type Problem } from '../validation/problem';
import { isTracker } from './trackers';

export type ReadQuery<Query> = { readonly query: Query } | { readonly problems: readonly Problem[] };

/**
 * Reads the parameters of one of our own routes. Those that trackers add are as if nobody sent them.
 *
 * @param schema - a strict object: parameters that it does not know are refused
 * @returns the query, or every problem with the parameter's name, what was sent and what is allowed
 * @example readQuery(z.strictObject({ page: z.coerce.number('Use a number from 1.') }), { page: 'x' })
 * // { problems: [{ path: ['page'], message: 'page="x": Use a number from 1.' }] }
 */
export const readQuery = <Query>(
  schema: z.ZodType<Query> & { readonly shape: Readonly<Record<string, unknown>> },
  query: Readonly<Record<string, unknown>>,
): ReadQuery<Query> => {
  const sent = Object.fromEntries(Object.entries(query).filter(([name]) => !isTracker(name)));
  const read = schema.safeParse(sent);
  if (read.success) return { query: read.data };
  const allowed = Object.keys(schema.shape).join(', ');
  return {
    problems: read.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        const message =
          allowed === ''
            ? 'There is no such parameter: this address takes none.'
            : `There is no such parameter. Use ${allowed}.`;
        return issue.keys.map((key) => problemAt(key, message));
      }
      const name = String(issue.path[0]);
      return [problemAt(name, `${name}=${show(query[name])}: ${issue.message}`)];
    }),
  };
};

const LONGEST = 100; // characters of what was sent that an answer sends back

const show = (value: unknown): string => {
  if (value === undefined) return 'undefined'; // it is missing: JSON has no word for that
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
