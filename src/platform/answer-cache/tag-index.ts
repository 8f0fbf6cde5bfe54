/** Which keys carry which tags. */
export interface TagIndex {
  readonly add: (key: string, tags: readonly string[]) => void;
  readonly remove: (key: string, tags: readonly string[]) => void;
  /** The keys that carry any of the tags. */
  readonly find: (tags: Iterable<string>) => ReadonlySet<string>;
}

export const createTagIndex = (): TagIndex => {
  const keysByTag = new Map<string, Set<string>>();
  return {
    add: (key, tags) => {
      for (const tag of tags) {
        const keys = keysByTag.get(tag);
        if (keys === undefined) keysByTag.set(tag, new Set([key]));
        else keys.add(key);
      }
    },
    remove: (key, tags) => {
      for (const tag of tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
    find: (tags) => new Set([...tags].flatMap((tag) => [...(keysByTag.get(tag) ?? [])])),
  };
};
