/** One version of a document in one language, as plain data: what staff can edit, and nothing that Strapi keeps. */
export type Snapshot = Readonly<Record<string, SnapshotValue>>;

export type SnapshotValue =
  string | number | boolean | null | readonly SnapshotValue[] | { readonly [name: string]: SnapshotValue };

/** A document or file that a version refers to; its label is for readers and no part of what the version says. */
export interface SnapshotReference {
  readonly ref: string | number;
  readonly label: string;
  /** Of a file: what a version that shows it says with it. Versions of before there were such facts have none. */
  readonly file?: FileFacts;
}

/** What of a file is shown and approved. A text that has a picture shows its bytes alone: its words are the text's own. */
export type FileFacts = Readonly<Record<string, SnapshotValue>> & {
  /** SHA-256 of the bytes; null: not known yet. */
  readonly digest: string | null;
};

export const isReference = (
  value: SnapshotValue | undefined,
): value is { ref: string | number; label: string; file?: FileFacts } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'ref' in value && 'label' in value;

/** Whether it is a picture inside a text, with the file of the media library that it is: the text itself knows its address alone. */
export const isKnownPicture = (
  value: SnapshotValue | undefined,
): value is { type: 'image'; file: { ref: string | number; label: string; file?: FileFacts } } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'image' && 'file' in value;
