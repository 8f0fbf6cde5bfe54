import { findFacts, knownOfBoth } from './known-facts';
import {
  isKnownPicture,
  isReference,
  type Snapshot,
  type SnapshotReference,
  type SnapshotValue,
} from './snapshot';

/**
 * The names of the fields in which two versions differ. An empty text and none are the same; the names of documents that a
 * version refers to do not count. Of a file count its bytes and its words, as far as both versions know them.
 *
 * @example diffSnapshots({ title: 'A' }, { title: 'B', summary: null }) // ['title']
 */
export const diffSnapshots = (before: Snapshot, after: Snapshot): string[] => {
  const known = knownOfBoth(findFacts(before), findFacts(after));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonical(before[field], known) !== canonical(after[field], known),
  );
};

/** Which facts of a file count. */
type Known = (ref: string | number) => readonly string[];

/** The same text for values that mean the same, whatever the order of their keys. */
const canonical = (value: SnapshotValue | undefined, known: Known): string =>
  JSON.stringify(normalise(value, known));

const normalise = (value: SnapshotValue | undefined, known: Known): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value as readonly SnapshotValue[];
    return list.length === 0 ? null : list.map((entry) => normalise(entry, known));
  }
  if (isReference(value)) return normaliseReference(value, known);
  const entries = Object.entries(value as Record<string, SnapshotValue>)
    .filter(([name]) => name !== 'file' || !isKnownPicture(value) || known(value.file.ref).length > 0)
    .map(([name, nested]) => [name, normalise(nested, known)] as const)
    .filter(([, nested]) => nested !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
};

const normaliseReference = ({ ref, file }: SnapshotReference, known: Known): unknown => ({
  ref,
  ...Object.fromEntries(
    known(ref)
      .filter((fact) => file !== undefined && fact in file)
      .sort()
      .map((fact) => [fact, normalise(file?.[fact], known)]),
  ),
});
