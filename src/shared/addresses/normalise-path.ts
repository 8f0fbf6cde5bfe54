/** Characters: longer than any path that the content model can hold. */
export const PATH_AT_MOST = 1000;

/**
 * One spelling for all that mean the same address: without query and fragment, percent-encoding read, Unicode composed (NFC),
 * small letters, no doubled slashes, none at the end. Percent signs that encode nothing stand for themselves.
 *
 * @returns null for what can be no path: it does not begin with a slash, is too long, or holds a control character
 * @example normalisePath('/Who-We-Are//About/?utm=1') // '/who-we-are/about'
 */
export const normalisePath = (sent: string): string | null => {
  const [address = ''] = sent.split(/[?#]/, 1);
  const path = decode(address)
    .toLowerCase()
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
  return path.startsWith('/') && path.length <= PATH_AT_MOST && !CONTROL.test(path) ? path : null;
};

// eslint-disable-next-line no-control-regex -- these no path may hold
const CONTROL = /[\u0000-\u001F\u007F]/;

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
};
