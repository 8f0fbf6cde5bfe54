const HEADER = Buffer.from('21ff0b', 'hex');
const NAME = Buffer.from('XMP DataXMP');

/** By which a reader that knows nothing of XMP passes it by (XMP Specification, part 3, 1.1.2). */
const MAGIC = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

const TRAILER = 0x3b;

/**
 * A GIF with this XMP, before its trailer, and no other; no pixel is changed. Null: with none. libvips writes none.
 *
 * @throws Error for a GIF that does not end with its trailer
 */
export const putXmpIntoGif = (gif: Buffer, xmp: string | null): Buffer => {
  if (gif.at(-1) !== TRAILER) throw new Error('This GIF does not end as one.');
  const picture = withoutXmp(gif.subarray(0, -1));
  const own = xmp === null ? [] : [HEADER, NAME, Buffer.from(xmp), MAGIC];
  return Buffer.concat([picture, ...own, Buffer.from([TRAILER])]);
};

/** What follows the picture: no pixel looks like it, as those are cut into blocks of other lengths. */
const withoutXmp = (gif: Buffer): Buffer => {
  const at = gif.lastIndexOf(Buffer.concat([HEADER, NAME]));
  const end = at < 0 ? -1 : gif.indexOf(MAGIC, at);
  return end < 0 ? gif : Buffer.concat([gif.subarray(0, at), gif.subarray(end + MAGIC.length)]);
};

/** The XMP in a GIF, and what follows it; '' when there is none. */
export const findXmpInGif = (gif: Buffer): string => {
  const at = gif.indexOf(Buffer.concat([HEADER, NAME]));
  return at < 0 ? '' : gif.toString('utf8', at + HEADER.length + NAME.length);
};
