import { isKnownPicture, isReference, type Snapshot, type SnapshotValue } from './snapshot';

/** Where a version shows a file. */
export interface PlaceInVersion {
  /** Fields and list positions, such as `['sections', '0', 'image']`; of a picture inside a text those of the text. */
  readonly path: readonly string[];
  /** null: a picture inside a text that is no file of the media library any more */
  readonly fileId: number | null;
  /** What the library calls it. */
  readonly label: string;
  /** Of a picture inside a text: what it keeps of the file. */
  readonly picture?: { readonly url: string };
}

/** All the files that a version shows, in fields and inside texts. */
export const findPlacesOfFiles = (snapshot: Snapshot): PlaceInVersion[] =>
  Object.entries(snapshot).flatMap(([name, value]) => findIn(value, [name]));

/** References by number are files; documents go by text. */
const findIn = (value: SnapshotValue, path: readonly string[]): PlaceInVersion[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value))
    return typeof value.ref === 'number' ? [{ path, fileId: value.ref, label: value.label }] : [];
  if (Array.isArray(value))
    return (value as readonly SnapshotValue[]).flatMap((entry, place) =>
      findIn(entry, isNode(entry) ? path : [...path, String(place)]),
    );
  const { image } = value as { readonly image?: { readonly url?: SnapshotValue } | null };
  if (isNode(value) && typeof image?.url === 'string') {
    const file = isKnownPicture(value) ? value.file : null;
    return [
      {
        path,
        fileId: typeof file?.ref === 'number' ? file.ref : null,
        label: file?.label ?? '',
        picture: image as { url: string },
      },
    ];
  }
  return Object.entries(value as Snapshot).flatMap(([name, nested]) =>
    findIn(nested, isNode(value) ? path : [...path, name]),
  );
};

/** A part of a formatted text: its place says nothing to staff. */
const isNode = (value: SnapshotValue): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && ('children' in value || 'text' in value);
