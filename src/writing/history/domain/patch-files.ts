import { isKnownPicture, isReference, type FileFacts, type Snapshot, type SnapshotValue } from './snapshot';

/** What became of files, by their number; null: deleted. */
export type PatchedFiles = ReadonlyMap<
  string | number,
  { readonly label: string; readonly file: FileFacts } | null
>;

/** A version as it is after files that it shows were changed: nothing else of it moves. */
export const patchFiles = (snapshot: Snapshot, files: PatchedFiles): Snapshot =>
  Object.fromEntries(
    Object.entries(snapshot).map(([name, value]) => [name, patch(value, files) ?? null] as const),
  );

/** undefined: it is a file that was deleted. */
const patch = (value: SnapshotValue, files: PatchedFiles): SnapshotValue | undefined => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = (value as readonly SnapshotValue[]).map((entry) => patch(entry, files));
    return list.filter((entry) => entry !== undefined);
  }
  if (isReference(value)) {
    const changed = files.get(value.ref);
    if (changed === undefined || typeof value.ref !== 'number') return value;
    return changed === null ? undefined : { ref: value.ref, label: changed.label, file: changed.file };
  }
  const entries = Object.entries(value as Record<string, SnapshotValue>).map(
    ([name, nested]) => [name, patchPart(value, name, nested, files)] as const,
  );
  return Object.fromEntries(entries.filter(([, nested]) => nested !== undefined)) as SnapshotValue;
};

/** A text that has a picture shows its bytes alone; what was deleted leaves no note in it, and null in a field. */
const patchPart = (
  whole: SnapshotValue,
  name: string,
  nested: SnapshotValue,
  files: PatchedFiles,
): SnapshotValue | undefined => {
  if (name !== 'file' || !isKnownPicture(whole)) return patch(nested, files) ?? null;
  const changed = files.get(whole.file.ref);
  if (changed === undefined) return nested;
  return changed === null
    ? undefined
    : { ref: whole.file.ref, label: changed.label, file: { digest: changed.file.digest } };
};
