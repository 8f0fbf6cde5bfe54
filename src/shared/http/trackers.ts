/** What newsletters, advertisements and share buttons add to every address, beside all that begins with `utm_`. */
const TRACKERS: ReadonlySet<string> = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid'], // advertisements
  ...['igshid', 'igsh', 'li_fat_id', '_ga', '_gl'], // networks and measurements
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'vero_id'], // newsletters
  ...['mtm_source', 'mtm_medium', 'mtm_campaign', 'pk_source', 'pk_medium', 'pk_campaign'], // Matomo
]);

/**
 * Whether a parameter tells how somebody came, and nothing of what is asked for.
 *
 * @param name - in either case, as it stands when its percent-encoding is read
 * @example isTracker('utm_source') // true
 */
export const isTracker = (name: string): boolean => {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || TRACKERS.has(lower);
};
