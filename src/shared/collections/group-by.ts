/**
 * Entries by a key of theirs, in their order. (`Map.groupBy` comes with Node 21.)
 *
 * @example groupBy(['a', 'bb', 'c'], (text) => text.length) // Map { 1 => ['a', 'c'], 2 => ['bb'] }
 */
export const groupBy = <Entry, Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> => {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
};
