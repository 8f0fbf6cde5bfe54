/**
 * How much one query of Strapi's language may ask for. What a front end draws a page of is well below
 * (docs/api.md, "Limits"); what is above costs a process seconds or days, whoever asks.
 */
export const QUERY_LIMITS = {
  /** Levels of `populate`. Each step back and forth along a relation doubles Strapi's work. */
  depth: 5,
  /** Paths that are populated, in the whole query: each is a statement, or part of one. */
  paths: 40,
  /** Names in `fields`, in the whole query. */
  fields: 100,
  /** Values that filters compare with, in the whole query: a page of documents by their ids fits. */
  values: 100,
  /** `$and`, `$or`, `$not` and relations, one within the other. Each relation is a join. */
  nesting: 8,
  /** Fields that are sorted by, in the whole query. */
  sorts: 10,
  /** Characters of `_q`, which is looked for in every text of a document. */
  search: 500,
} as const;
