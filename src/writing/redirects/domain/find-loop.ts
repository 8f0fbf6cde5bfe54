/** Redirects after one another that are looked through; readers are sent along far fewer (`find-address`). */
const HOPS_AT_MOST = 1_000;

/**
 * The paths from `from` onwards when redirects lead back to one of them, or null when they end.
 *
 * @param next - where the redirect at a path leads on the same site; null when there is none, or it leads elsewhere
 * @example findLoop('/a', (path) => Promise.resolve(path === '/a' ? '/b' : '/a')) // ['/a', '/b']
 */
export const findLoop = async (
  from: string,
  next: (path: string) => Promise<string | null>,
): Promise<string[] | null> => {
  const seen: string[] = [];
  let path: string | null = from;
  while (path !== null && !seen.includes(path) && seen.length < HOPS_AT_MOST) {
    seen.push(path);
    path = await next(path);
  }
  return path === null ? null : seen;
};
