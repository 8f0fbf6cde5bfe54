import type { Core } from '@strapi/strapi';

/** Changes what REST answers of a type: an entity, or a list of them. */
export type OutputSanitizer = (schema: { readonly uid: string }) => (data: unknown) => Promise<unknown>;

interface Sanitizers {
  add(path: string, sanitizer: OutputSanitizer): void;
}

/** Adds to what Strapi does to each answer of REST, after all else. */
export const addOutputSanitizer = (strapi: Core.Strapi, sanitizer: OutputSanitizer): void => {
  strapi.get<Sanitizers>('sanitizers').add('content-api.output', sanitizer);
};
