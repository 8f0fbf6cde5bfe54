import { decodeAddress } from '../../domain/old-address';

/** A copy's size before the ending, and the mark of pictures that WordPress made smaller: "-300x200", "-scaled". */
const SIZE = /-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.[a-z]{3,4}$)/i;

/**
 * Where a file lies below the folder of uploads, by its address on any host: sites, their picture hosts and Photon (`i0.wp.com`).
 *
 * @example uploadPath('https://old.example.org/wp-content/uploads/2019/05/well.jpg?w=300') // '2019/05/well.jpg'
 * @example uploadPath('https://example.files.wordpress.com/2019/05/well.jpg') // '2019/05/well.jpg'
 */
export const uploadPath = (address: string): string | null => {
  const full = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(full, 'https://site.invalid')) return null;
  const { hostname, pathname } = new URL(full, 'https://site.invalid');
  const path = decodeAddress(pathname);
  const below = /\/(?:uploads|blogs\.dir\/\d+\/files)\/(?:sites\/\d+\/)?(.+)$/.exec(path)?.[1];
  if (below !== undefined) return below;
  if (hostname.endsWith('.files.wordpress.com')) return path.slice(1) || null;
  return /^i\d\.wp\.com$/.test(hostname) ? (/\.files\.wordpress\.com\/(.+)$/.exec(path)?.[1] ?? null) : null;
};

/** The path or address of the picture that a copy was made of. */
export const withoutSize = (path: string): string => path.replace(SIZE, '');
