/** Headers of an answer. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Whether a browser will not show an answer in a frame of another origin. A policy that names hosts is believed to name the panel's:
 * under which of its names the panel is open, only the browser knows.
 *
 * @example refusesFrames({ 'content-security-policy': "frame-ancestors 'none'" }) // true
 * Source: CSP level 3, section 6.4.2; RFC 7034, which gives way to it
 */
export const refusesFrames = (headers: Headers): boolean => {
  const policies = [headers['content-security-policy'] ?? []].flat().join(',').split(',');
  const ancestors = policies.flatMap((policy) => /frame-ancestors([^;]*)/i.exec(policy)?.[1] ?? []);
  if (ancestors.length > 0) return ancestors.some((list) => /^(\s*'none'|\s*'self'|\s*)\s*$/i.test(list));
  return /deny|sameorigin/i.test([headers['x-frame-options'] ?? []].flat().join(','));
};
