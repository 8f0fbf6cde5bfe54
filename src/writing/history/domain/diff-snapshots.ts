import { isReference, type Snapshot, type SnapshotValue } from './snapshot';

/**
 * The names of the fields in which two versions differ. An empty text and none are the same; the names of things that a
 * version refers to do not count.
 *
 * @example diffSnapshots({ title: 'A' }, { title: 'B', summary: null }) // ['title']
 */
export const diffSnapshots = (before: Snapshot, after: Snapshot): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonical(before[field]) !== canonical(after[field]),
  );

/** The same text for values that mean the same, whatever the order of their keys. */
const canonical = (value: SnapshotValue | undefined): string => JSON.stringify(normalise(value));

const normalise = (value: SnapshotValue | undefined): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value as readonly SnapshotValue[];
    return list.length === 0 ? null : list.map(normalise);
  }
  if (isReference(value)) return { ref: value.ref };
  const entries = Object.entries(value as Record<string, SnapshotValue>)
    .map(([name, nested]) => [name, normalise(nested)] as const)
    .filter(([, nested]) => nested !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
};
