/** One version of a document in one language, as plain data: what staff can edit, and nothing that Strapi keeps. */
export type Snapshot = Readonly<Record<string, SnapshotValue>>;

export type SnapshotValue =
  string | number | boolean | null | readonly SnapshotValue[] | { readonly [name: string]: SnapshotValue };

/** A document or file that a version refers to; its label is for readers and no part of what the version says. */
export interface SnapshotReference {
  readonly ref: string | number;
  readonly label: string;
}

export const isReference = (
  value: SnapshotValue | undefined,
): value is { ref: string | number; label: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'ref' in value && 'label' in value;
