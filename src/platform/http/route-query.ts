import { z } from 'zod';
import { readQuery, type ReadQuery } from '../../shared/http/read-query';
import type { Parameter } from '../../shared/openapi/model';
import { describeQuery, type ParameterNote } from '../../shared/openapi/parameters';

export type Sent = Readonly<Record<string, unknown>>;

/** The parameters behind the question mark: how they are read, and how they are described. */
export interface RouteQuery<Query> {
  readonly read: (sent: Sent) => ReadQuery<Query>;
  readonly described: readonly Parameter[];
  /** What cannot be done with a wrong one, in a sentence. */
  readonly intent: string;
}

const INTENT = 'This query cannot be answered.';

/**
 * Parameters that one schema reads and describes.
 *
 * @param schema - a strict object: parameters that it does not know are refused
 * @param notes - words for each parameter, in the order in which people read them
 */
export const takes = <Query, Shape extends Record<string, z.ZodType>>(
  schema: z.ZodType<Query> & { readonly shape: Shape },
  notes: Readonly<Record<keyof Shape & string, ParameterNote>>,
  intent = INTENT,
): RouteQuery<Query> => ({
  read: (sent) => readQuery(schema, sent),
  described: describeQuery(schema, notes),
  intent,
});

/** No parameters at all. */
export const TAKES_NONE: RouteQuery<unknown> = takes(z.strictObject({}), {});

/** The handler reads them by itself, or does not look at them. */
export const TAKES_ANY: RouteQuery<Sent> = { read: (query) => ({ query }), described: [], intent: INTENT };
