import type { Operation, Reference, Response, JsonSchema } from './model';

/** Everybody may ask; a token may see more. */
export const FOR_ALL: Operation['security'] = [{}, { apiToken: [] }];

export const WITH_TOKEN: Operation['security'] = [{ apiToken: [] }];

/** The errors of `ERRORS`, by their status. */
export const fail = (...statuses: readonly number[]): Record<string, Reference> =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]));

/** An answer in JSON. */
export const json = (description: string, schema: JsonSchema, example?: unknown): Response => ({
  description,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
});

/** A document of another kind, such as RSS, as text. */
export const text = (description: string, mediaType: string, example?: string): Response => ({
  description,
  content: { [mediaType]: { schema: { type: 'string' }, ...(example !== undefined && { example }) } },
});

/** A body in JSON that must be sent. */
export const jsonBody = (schema: JsonSchema, example?: unknown) => ({
  required: true,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
});
