/** Puts a page that stands below itself at the top: it would be nowhere. */
export const breakCircles = (parents: Map<string, string | null>): void => {
  for (const start of parents.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = start; at !== null; at = parents.get(at) ?? null) {
      if (seen.has(at)) {
        parents.set(at, null);
        break;
      }
      seen.add(at);
    }
  }
};
