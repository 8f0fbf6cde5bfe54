/**
 * Two pages of one locale that have the same path, or null.
 *
 * @param paths - documentId → path
 * @example findDuplicatePath(new Map([['a', '/x'], ['b', '/x']])) // { path: '/x', documentIds: ['a', 'b'] }
 */
export const findDuplicatePath = (
  paths: ReadonlyMap<string, string>,
): { path: string; documentIds: [string, string] } | null => {
  const ownerOf = new Map<string, string>();
  for (const [documentId, path] of paths) {
    const owner = ownerOf.get(path);
    if (owner !== undefined) return { path, documentIds: [owner, documentId] };
    ownerOf.set(path, documentId);
  }
  return null;
};
