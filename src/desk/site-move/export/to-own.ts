import { isReference, type Snapshot, type SnapshotValue } from '../../../writing/history/domain/snapshot';

/**
 * A version as it stands in an export: what it refers to by the ids of records, its pictures by their files and words alone.
 *
 * @param idOf - the id of the record of a document or file; undefined for what is not there any more
 */
export const toOwn = (
  snapshot: Snapshot,
  idOf: (ref: string | number) => string | undefined,
): Record<string, unknown> => convert(snapshot, idOf) as Record<string, unknown>;

type IdOf = Parameters<typeof toOwn>[1];

const convert = (value: SnapshotValue | Snapshot, idOf: IdOf): unknown => {
  if (Array.isArray(value))
    return value.map((entry) => convert(entry as SnapshotValue, idOf)).filter((entry) => entry !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) {
    const { ref, label } = value as { ref: string | number; label: string };
    const id = idOf(ref);
    return id === undefined ? undefined : { ref: id, label };
  }
  const fields = value as Readonly<Record<string, SnapshotValue>>;
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, inner]) => [
        name,
        name === 'image' && fields.type === 'image' ? wordsOf(inner) : convert(inner, idOf),
      ])
      .filter(([, inner]) => inner !== undefined),
  );
};

const WORDS = ['name', 'url', 'alternativeText', 'caption'] as const;

/** The rest of what a text keeps of a picture is the library's, and other there. */
const wordsOf = (image: SnapshotValue | undefined): unknown =>
  typeof image !== 'object' || image === null
    ? image
    : Object.fromEntries(WORDS.map((name) => [name, (image as Record<string, unknown>)[name] ?? null]));
