import { z } from 'zod';
import type { JsonSchema } from './model';

/** Shapes that stand in `components.schemas` under their `id`; all others are written out where they are used. */
export const SHAPES = z.registry<{ id: string }>();

/** A block of rich text in a shape: the description has it in words of its own (`block-schemas`). */
export const BLOCK = z.unknown();

const override = ({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: JsonSchema }): void => {
  if (zodSchema === BLOCK) jsonSchema.$ref = '#/components/schemas/Block';
};

/**
 * A shape of the code as JSON Schema. Named shapes inside are references.
 *
 * @param io - `output` for answers; `input` for bodies and parameters, before defaults and conversions
 */
export const toSchema = (shape: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema => {
  const schema = z.toJSONSchema(shape, { io, metadata: SHAPES, unrepresentable: 'any', override });
  return tidy(schema);
};

/** All named shapes that occur in a shape, by name. */
export const namedSchemas = (): Record<string, JsonSchema> => {
  const { schemas } = z.toJSONSchema(SHAPES, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    override,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, tidy(schema as JsonSchema)]));
};

/**
 * Without what says nothing: the dialect, the largest numbers of JavaScript, a format's pattern; with references into the
 * description.
 */
const tidy = (value: JsonSchema): JsonSchema => {
  const entries = Object.entries(value).filter(
    ([key, held]) =>
      !['$schema', '$id', '$defs', 'id'].includes(key) &&
      Math.abs(Number(held)) !== Number.MAX_SAFE_INTEGER &&
      !(key === 'pattern' && 'format' in value),
  );
  return Object.fromEntries(entries.map(([key, held]) => [key, tidyValue(key, held)]));
};

const tidyValue = (key: string, held: unknown): unknown => {
  if (key === '$ref' && typeof held === 'string') return held.replace('#/$defs/', '#/components/schemas/');
  if (Array.isArray(held)) return held.map((item: unknown) => (isSchema(item) ? tidy(item) : item));
  if (key === 'properties' && isSchema(held)) {
    return Object.fromEntries(
      Object.entries(held).map(([name, schema]) => [name, tidy(schema as JsonSchema)]),
    );
  }
  return isSchema(held) ? tidy(held) : held;
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
