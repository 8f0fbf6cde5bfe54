/**
 * Documents in an order that is the same whoever asks: by their id, and each behind the one above it where that is among
 * them. A circle is cut somewhere.
 *
 * @param parentOf - documentId → documentId of the page above
 * @example parentsFirst(['a', 'b', 'c'], new Map([['a', 'c']])) // ['c', 'a', 'b']
 */
export const parentsFirst = (
  documentIds: readonly string[],
  parentOf: ReadonlyMap<string, string> = new Map(),
): string[] => {
  const asked = new Set(documentIds);
  const ordered = new Set<string>();
  const place = (id: string, above: ReadonlySet<string>): void => {
    const parent = parentOf.get(id);
    if (parent !== undefined && asked.has(parent) && !above.has(parent))
      place(parent, new Set([...above, id]));
    ordered.add(id);
  };
  for (const id of [...asked].sort()) place(id, new Set([id]));
  return [...ordered];
};
