const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * An address that may stand in a link, or null: `javascript:`, `data:` and the like run or show what nobody checked.
 *
 * @param base - the address that relative ones are relative to; left relative without it
 * @example safeUrl('java\nscript:alert(1)') // null
 * Source: WHATWG URL, section 4.1: parsers take tabs and line breaks out, and leading control characters
 */
export const safeUrl = (value: unknown, base?: string): string | null => {
  if (typeof value !== 'string') return null;
  // eslint-disable-next-line no-control-regex -- parsers of addresses pass over these
  const address = value.replace(/[\u0000-\u0020\u007F-\u009F]/g, (found) => (found === ' ' ? '%20' : ''));
  if (address === '' || address.startsWith('%20')) return null;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(address)?.[1];
  if (scheme !== undefined) return SCHEMES.has(scheme.toLowerCase()) ? address : null;
  if (base === undefined || address.startsWith('#')) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
};

/**
 * Whether an address may stand in a link, whatever spaces stand around it: browsers take them off.
 *
 * @example isSafeAddress(' JavaScript:alert(1)') // false
 */
export const isSafeAddress = (value: string): boolean =>
  // eslint-disable-next-line no-control-regex -- what parsers take off the ends: C0 controls and spaces
  safeUrl(value.replace(/^[\u0000-\u0020\s]+|[\u0000-\u0020\s]+$/g, '')) !== null;
