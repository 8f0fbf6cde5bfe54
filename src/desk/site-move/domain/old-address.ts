/**
 * Path and query of an address, decoded as people read it; null for what is none. Relative ones are of the site.
 *
 * @example oldPath('https://old.example.org/2019/05/%C3%A9cole/?p=7#top') // '/2019/05/école/?p=7'
 */
export const oldPath = (address: string, site = 'https://site.invalid'): string | null => {
  if (!URL.canParse(address, site)) return null;
  const { pathname, search, protocol } = new URL(address, site);
  return /^https?:$/.test(protocol) ? decodeAddress(pathname) + search : null;
};

/** Percent-encoded UTF-8 as letters; what is none, as it stands. */
export const decodeAddress = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      const decoded = decodeURIComponent(codes);
      // eslint-disable-next-line no-control-regex -- what parts an address keeps its code
      return /[\u0000-\u0020%?#/\\\u007f]/.test(decoded) ? codes : decoded;
    } catch {
      return codes; // letters of another encoding: the address is as it is
    }
  });

/** "https://old.example.org", or null. */
export const originOf = (address: string): string | null => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).origin;
};

/** The host without `www.`: a site answers at both, and at http and https. */
export const hostOf = (address: string): string | null => {
  const full = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return null;
  return new URL(full).hostname.replace(/^www\./, '');
};
