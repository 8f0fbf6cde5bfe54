import type { Key, Reference } from './seed-document';

/** What Strapi calls a piece of the seed: a document id, or the number of a file. */
export type Ids = ReadonlyMap<Key, string | number>;

/**
 * A copy of some content in which every reference has become an id.
 *
 * @example resolveReferences({ topics: [refer('topic:data')] }, new Map([['topic:data', 'abc']])) // { topics: ['abc'] }
 * @throws Error when the piece it refers to has not been made yet
 */
export const resolveReferences = (content: unknown, ids: Ids): unknown => {
  if (isReference(content)) return idOf(content.refersTo, ids);
  if (Array.isArray(content)) return content.map((part) => resolveReferences(part, ids));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([field, value]) => [field, resolveReferences(value, ids)]),
  );
};

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'refersTo' in value;

const idOf = (key: Key, ids: Ids): string | number => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The seed refers to ${key} before it is made.`);
  return id;
};
