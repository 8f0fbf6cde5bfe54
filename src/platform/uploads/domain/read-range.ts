/** Bytes of a file; both ends count. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

interface File {
  readonly size: number; // bytes
  readonly etag: string;
  readonly modified: Date;
}

/**
 * The part of a file that a request asks for. RFC 9110, sections 14.1.2 and 14.2: several parts, other units and what cannot
 * be read get the whole, and so does who has another version (`If-Range`, section 13.1.5).
 *
 * @param range - the header's value, or ''; so is `ifRange`
 * @returns 'whole', or null when no byte of it is there: 416
 * @example readRange('bytes=-5', '', { size: 100, … }) // { start: 95, end: 99 }
 */
export const readRange = (
  range: string,
  ifRange: string,
  { size, etag, modified }: File,
): ByteRange | 'whole' | null => {
  if (ifRange !== '' && ifRange !== etag && ifRange !== modified.toUTCString()) return 'whole';
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === undefined || last === undefined || first + last === '') return 'whole';
  if (first === '') return part(Math.max(size - Number(last), 0), size - 1);
  if (last !== '' && Number(last) < Number(first)) return 'whole';
  return part(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1));
};

const part = (start: number, end: number): ByteRange | null => (start > end ? null : { start, end });
