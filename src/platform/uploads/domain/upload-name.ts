export const UPLOADS = '/uploads/';

/** No folder, no hidden file, no control character; longer names do not fit file systems. */
// eslint-disable-next-line no-control-regex -- they are what is refused
const NAME = /^[^./\\\u0000-\u001f\u007f][^/\\\u0000-\u001f\u007f]{0,254}$/;

/**
 * The name of the upload that a path asks for.
 *
 * @param path - of a request or an address, percent-encoded
 * @returns null when no upload can have it
 * @example uploadName('/uploads/flag_0a.png') // 'flag_0a.png'
 * @example uploadName('/uploads/..%2F.env') // null
 */
export const uploadName = (path: string): string | null => {
  if (!path.startsWith(UPLOADS)) return null;
  try {
    const name = decodeURIComponent(path.slice(UPLOADS.length));
    return NAME.test(name) ? name : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};
