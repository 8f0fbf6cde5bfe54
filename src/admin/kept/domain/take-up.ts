import type { Changes, Values } from './kept-draft';

export interface TakenUp {
  /** The form with what was kept put into it. */
  readonly values: Values;
  /** Fields that hold something else than what was kept. */
  readonly differing: readonly string[];
  /** Of these, fields that somebody changed after what was kept was loaded. */
  readonly clashing: readonly string[];
}

/**
 * Puts what was kept into a form as it is now. What nobody typed stays as it is now.
 *
 * @param leave - fields that keep what they hold now
 */
export const takeUp = (kept: Changes, current: Values, leave: readonly string[] = []): TakenUp => {
  const differing = Object.keys(kept.values).filter((field) => !isSame(kept.values[field], current[field]));
  const clashing = differing.filter((field) => !isSame(stored(kept.base[field]), stored(current[field])));
  const taken = differing.filter((field) => !leave.includes(field));
  const put = taken.map((field) => [field, withoutStaleIds(kept.values[field], idsIn(current[field]))]);
  return { values: { ...current, ...(Object.fromEntries(put) as Values) }, differing, clashing };
};

/** Names of rows and of lines of the form, which change although the words do not. */
const NAMES = ['id', '__temp_key__'];

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** A field that was left empty is not there in a part that is new, and is nothing in one that is stored. */
const plain = (value: unknown): string | undefined =>
  JSON.stringify(value, (key, nested: unknown) => (NAMES.includes(key) ? undefined : (nested ?? undefined)));

/** What a form is loaded with where it was saved with this: without blanks at the ends, and what was chosen of relations. */
const stored = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(stored);
  if (typeof value !== 'object' || value === null) return value;
  if ('connect' in value) return null;
  if ('hash' in value && 'documentId' in value) return value.documentId; // a file
  return Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, stored(nested)]));
};

const idsIn = (value: unknown): ReadonlySet<unknown> => {
  const ids = new Set<unknown>();
  const look = (nested: unknown): void => {
    if (typeof nested !== 'object' || nested === null) return;
    if ('id' in nested) ids.add(nested.id);
    Object.values(nested).forEach(look);
  };
  look(value);
  return ids;
};

/**
 * A part of a document that was saved anew may be another row by now, and the server takes no part that it does not have: such
 * a part is sent as a new one. What has a `documentId` or `apiData` is no part, but a file or a document referred to.
 */
const withoutStaleIds = (value: unknown, there: ReadonlySet<unknown>): unknown => {
  if (Array.isArray(value)) return value.map((nested) => withoutStaleIds(nested, there));
  if (typeof value !== 'object' || value === null) return value;
  if ('documentId' in value || 'apiData' in value || 'hash' in value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, nested]) => key !== 'id' || there.has(nested))
      .map(([key, nested]) => [key, withoutStaleIds(nested, there)]),
  );
};
