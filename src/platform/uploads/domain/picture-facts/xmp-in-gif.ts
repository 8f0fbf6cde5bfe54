const HEADER = Buffer.from('21ff0b', 'hex');
const NAME = Buffer.from('XMP DataXMP');

/** By which a reader that knows nothing of XMP passes it by (XMP Specification, part 3, 1.1.2). */
const MAGIC = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

const TRAILER = 0x3b;

/** Puts XMP into a GIF before its trailer: libvips writes none. @throws Error for a GIF that does not end with one */
export const putXmpIntoGif = (gif: Buffer, xmp: string): Buffer => {
  if (gif.at(-1) !== TRAILER) throw new Error('This GIF does not end as one.');
  return Buffer.concat([gif.subarray(0, -1), HEADER, NAME, Buffer.from(xmp), MAGIC, Buffer.from([TRAILER])]);
};

/** The XMP in a GIF, and what follows it; '' when there is none. */
export const findXmpInGif = (gif: Buffer): string => {
  const at = gif.indexOf(Buffer.concat([HEADER, NAME]));
  return at < 0 ? '' : gif.toString('utf8', at + HEADER.length + NAME.length);
};
