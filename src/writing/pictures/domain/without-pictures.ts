/**
 * A text, or any JSON of one, without the pictures of some files.
 *
 * @param hashes - of the files: the address of each, and of its sizes, has its own
 * @returns the very value when none of them stands in it
 * @example withoutPictures([{ type: 'image', image: { url: '/uploads/a_1f.png' } }], ['a_1f']) // []
 */
export const withoutPictures = (value: unknown, hashes: readonly string[]): unknown => {
  if (Array.isArray(value)) {
    const kept = (value as unknown[])
      .filter((entry) => !isPictureOf(entry, hashes))
      .map((entry) => withoutPictures(entry, hashes));
    return isSame(kept, value) ? value : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  const kept = entries.map(([, nested]) => withoutPictures(nested, hashes));
  return kept.every((nested, index) => nested === entries[index]?.[1])
    ? value
    : Object.fromEntries(entries.map(([name], index) => [name, kept[index]]));
};

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

const isPictureOf = (node: unknown, hashes: readonly string[]): boolean => {
  const { type, image } = (node ?? {}) as { type?: unknown; image?: { url?: unknown } | null };
  const url = image?.url;
  return type === 'image' && typeof url === 'string' && hashes.some((hash) => url.includes(hash));
};
