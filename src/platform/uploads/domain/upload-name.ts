const UPLOADS = '/uploads/';

/**
 * Whether a path, however it is spelt, leads into the folder of uploads: nothing of it is served but by its own name, as Strapi's
 * server of files would serve it as whatever it is.
 *
 * @example leadsToUploads('/%75ploads//a.html') // true
 */
export const leadsToUploads = (path: string): boolean => {
  if (path.startsWith(UPLOADS)) return true;
  try {
    const { pathname } = new URL(
      decodeURIComponent(path).replaceAll('\\', '/').replace(/^\/+/, '/'),
      'http://newsroom',
    );
    return /^\/+uploads(?:\/|$)/i.test(decodeURIComponent(pathname));
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return false; // no server of files reads it either
    throw error;
  }
};

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
