/**
 * The paths from `from` onwards when redirects lead back to one of them, or null when they end.
 *
 * @param targets - path → where it leads
 * @example findLoop(new Map([['/a', '/b'], ['/b', '/a']]), '/a') // ['/a', '/b']
 */
export const findLoop = (targets: ReadonlyMap<string, string>, from: string): string[] | null => {
  const seen: string[] = [];
  let path: string | undefined = from;
  while (path !== undefined && !seen.includes(path)) {
    seen.push(path);
    path = targets.get(path);
  }
  return path === undefined ? null : seen;
};
