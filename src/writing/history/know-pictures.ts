import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { sql } from '../../platform/storage/sql';
import type { Snapshot, SnapshotReference, SnapshotValue } from './domain/snapshot';

/**
 * Adds to each picture inside a text which file of the media library it is, and the digest of its bytes. The texts themselves
 * stay as they are. Nothing is asked where no text has a picture.
 */
export const knowPictures = async <Taken extends { readonly snapshot: Snapshot }>(
  strapi: Core.Strapi,
  taken: readonly Taken[],
): Promise<Taken[]> => {
  const hashes = new Set<string>();
  for (const { snapshot } of taken) visit(snapshot, (picture) => hashes.add(hashOf(picture)));
  if (hashes.size === 0) return [...taken];
  const rows = await sql<{ id: number; name: string; hash: string; digest: string | null }>(
    strapi,
    'select id, name, hash, digest from files where hash = any(?::text[])',
    [[...hashes]],
  );
  const files = new Map(
    rows.map(({ id, name, hash, digest }) => [hash, { ref: id, label: name, file: { digest } }]),
  );
  return taken.map((each) => ({ ...each, snapshot: addFiles(each.snapshot, files) as Snapshot }));
};

type Node = Readonly<Record<string, SnapshotValue>>;

const isNode = (value: SnapshotValue | Snapshot | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPicture = (value: Node): boolean => value.type === 'image' && isNode(value.image);

const visit = (value: SnapshotValue | Snapshot, tell: (picture: Node) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value) && isPicture(value)) tell(value);
  for (const inner of Object.values<SnapshotValue>(value)) visit(inner, tell);
};

/** The name of a file without its ending; texts keep no number of a file. */
const hashOf = ({ image }: Node): string => {
  const url = isNode(image) && typeof image.url === 'string' ? image.url : '';
  return nameInAddress(url).replace(/\.[^.]*$/, '');
};

const addFiles = (value: SnapshotValue, files: ReadonlyMap<string, SnapshotReference>): SnapshotValue => {
  if (Array.isArray(value)) return value.map((entry: SnapshotValue) => addFiles(entry, files));
  if (!isNode(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, nested]) => [name, addFiles(nested, files)] as const),
  );
  const file = isPicture(value) ? files.get(hashOf(value)) : undefined;
  return file === undefined ? inner : { ...inner, file: { ...file } };
};
