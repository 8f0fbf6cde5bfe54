import { isTracker } from '../http/trackers';
import { normalisePath } from './normalise-path';

/** Parameters of a query that are looked at; an address of a site has one or two. */
const PARAMETERS_AT_MOST = 8;

/**
 * One spelling for an address with its query: the path as `normalisePath` spells it, the parameters in their order, without those
 * that tell how somebody came. Without a query it is the path.
 *
 * @returns null for what can be no path
 * @example spellAddress('/Index.php?p=17&utm_source=a') // '/index.php?p=17'
 */
export const spellAddress = (sent: string): string | null => {
  const path = normalisePath(sent);
  return path === null ? null : (listAddresses(path, sent)[0] ?? path);
};

/**
 * The spellings under which an old address may be known that somebody asks for, the most exact first: with the whole query, with
 * each parameter alone, without any. The last one is the path.
 *
 * @param path - as `normalisePath` spells it
 * @param sent - the address with its query, or the query alone
 * @example listAddresses('/', '/?p=17&preview=1') // ['/?p=17&preview=1', '/?p=17', '/?preview=1', '/']
 */
export const listAddresses = (path: string, sent: string): string[] => {
  const [, query = ''] = /^[^?#]*\?([^#]*)/.exec(sent) ?? [];
  const parameters = [...new URLSearchParams(query)].filter(([name]) => name !== '' && !isTracker(name));
  if (parameters.length === 0 || parameters.length > PARAMETERS_AT_MOST) return [path];
  const written = parameters.map(([name, value]) => new URLSearchParams([[name, value]]).toString()).sort();
  return [...new Set([`${path}?${written.join('&')}`, ...written.map((one) => `${path}?${one}`), path])];
};
