import type { z } from 'zod';
import type { JsonSchema, Parameter } from './model';
import { toSchema } from './shapes';

/** What the code's own schema of a query cannot say. */
export interface ParameterNote {
  readonly description: string;
  readonly example?: unknown;
  /** In place of the schema's own, where a conversion hides it. */
  readonly schema?: JsonSchema;
}

/**
 * The parameters of one of our own routes, from the schema that reads them.
 *
 * @param notes - one for each parameter
 */
export const describeQuery = <Shape extends Record<string, z.ZodType>>(
  { shape }: { readonly shape: Shape },
  notes: Readonly<Record<keyof Shape & string, ParameterNote>>,
): Parameter[] =>
  Object.entries(notes as Record<string, ParameterNote>).map(([name, { description, example, schema }]) => {
    const read = shape[name];
    if (read === undefined) throw new Error(`There is no parameter ${name} to describe.`);
    return {
      name,
      in: 'query',
      description,
      required: !read.safeParse(undefined).success,
      schema: schema ?? toSchema(read),
      ...(example !== undefined && { example }),
    };
  });

/** A part of the path. */
export const pathParameter = (name: string, description: string, example?: string): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
  schema: { type: 'string' },
  ...(example !== undefined && { example }),
});
