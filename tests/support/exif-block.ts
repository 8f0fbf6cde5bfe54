/** A latitude as a camera writes it: three fractions, the first with a numerator and a denominator that stand nowhere else. */
const LATITUDE = [335_577, 100_003, 33, 1, 21, 1];

const fractions = (isLittle: boolean): Buffer => {
  const bytes = Buffer.alloc(LATITUDE.length * 4);
  for (const [index, value] of LATITUDE.entries())
    if (isLittle) bytes.writeUInt32LE(value, index * 4);
    else bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

/** The bytes of the first fraction: no picture that is served has them. */
export const PLACE_BYTES = {
  little: fractions(true).subarray(0, 8),
  big: fractions(false).subarray(0, 8),
};

type Entry = readonly [tag: number, type: number, count: number, value: number | Buffer];

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const UNDEFINED = 7;
const text = (tag: number, value: string): Entry => [tag, 2, value.length + 1, Buffer.from(`${value}\0`)];

/** A directory of tags (TIFF 6.0, section 2), with what its entries point to behind it. */
const directory = (at: number, entries: readonly Entry[], next: (end: number) => number): Buffer => {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length);
  const values: Buffer[] = [];
  let end = at + head.length;
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const here = 2 + index * 12;
    head.writeUInt16LE(tag, here);
    head.writeUInt16LE(type, here + 2);
    head.writeUInt32LE(count, here + 4);
    if (typeof value === 'number') head.writeUInt32LE(value, here + 8);
    else {
      head.writeUInt32LE(end, here + 8);
      values.push(value);
      end += value.length;
    }
  }
  head.writeUInt32LE(next(end), head.length - 4);
  return Buffer.concat([head, ...values]);
};

/**
 * EXIF as a camera writes it: how it was held, whose it is, its numbers, its own notes, where it was, and a small picture.
 *
 * @param secret - stands in all that must not be served
 */
export const exifBlock = (orientation: number, secret: string): Buffer => {
  const camera = (exif: number, gps: number): Entry[] => [
    text(0x010f, `Maker-${secret}`),
    [0x0112, SHORT, 1, orientation],
    text(0x013b, 'Ama Invented'),
    [0x8769, LONG, 1, exif],
    [0x8825, LONG, 1, gps],
  ];
  const ownership: Entry[] = [
    text(0x9003, '2026:11:02 10:11:12'),
    [0x927c, UNDEFINED, secret.length + 6, Buffer.from(`notes-${secret}`)],
    text(0xa430, `OWNER-${secret}`),
    text(0xa431, `SERIAL-${secret}`),
    text(0xa435, `LENS-${secret}`),
  ];
  const place: Entry[] = [
    [0x0001, 2, 2, 0x4e], // N
    [0x0002, RATIONAL, 3, fractions(true)],
  ];
  const small = Buffer.from(`thumbnail-${secret}`);
  const begin = 8;
  const lengthOf = (entries: readonly Entry[]): number => directory(0, entries, () => 0).length;
  const exifAt = begin + lengthOf(camera(0, 0));
  const gpsAt = exifAt + lengthOf(ownership);
  const smallAt = gpsAt + lengthOf(place);
  const smallDirectory: Entry[] = [
    [0x0201, LONG, 1, smallAt + 2 + 2 * 12 + 4],
    [0x0202, LONG, 1, small.length],
  ];
  return Buffer.concat([
    Buffer.from('49492a0008000000', 'hex'),
    directory(begin, camera(exifAt, gpsAt), () => smallAt),
    directory(exifAt, ownership, () => 0),
    directory(gpsAt, place, () => 0),
    directory(smallAt, smallDirectory, () => 0),
    small,
  ]);
};
