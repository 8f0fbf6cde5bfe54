const XMP = 700;
const BYTE = 1;
const ENTRY = 12; // bytes
const CLASSIC = 42;

/** Numbers in the order of bytes that a TIFF says at its beginning (TIFF 6.0, section 2). */
const numbersOf = (isLittle: boolean) => ({
  read16: (bytes: Buffer, at: number): number => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
  read32: (bytes: Buffer, at: number): number => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  write16: (bytes: Buffer, value: number, at: number): number =>
    isLittle ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at),
  write32: (bytes: Buffer, value: number, at: number): number =>
    isLittle ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at),
});

type Numbers = ReturnType<typeof numbersOf>;

/**
 * A TIFF whose pages have this XMP and no other; no pixel is changed. Null: with none. It is appended, with a new directory of the page;
 * what the file said before becomes nothing, as nothing in a TIFF can be moved.
 *
 * @throws Error for what is no TIFF, or one of more than 4 GB
 */
export const putXmpIntoTiff = (tiff: Buffer, xmp: string | null): Buffer => {
  const numbers = numbersOf(tiff.toString('latin1', 0, 2) === 'II');
  if (numbers.read16(tiff, 2) !== CLASSIC) throw new Error('This TIFF is built in a way that is not known.');
  const packet = xmp === null ? null : Buffer.from(xmp);
  let bytes: Buffer = Buffer.from(tiff);
  for (let pointer = 4; numbers.read32(bytes, pointer) !== 0;) {
    bytes = rewriteDirectory(bytes, pointer, { packet, numbers });
    const at = numbers.read32(bytes, pointer);
    pointer = at + 2 + numbers.read16(bytes, at) * ENTRY;
  }
  return bytes;
};

interface Rewriting {
  readonly packet: Buffer | null;
  readonly numbers: Numbers;
}

/** @param pointer - where it stands where the directory begins */
const rewriteDirectory = (bytes: Buffer, pointer: number, { packet, numbers }: Rewriting): Buffer => {
  const { read16, read32, write16, write32 } = numbers;
  const at = read32(bytes, pointer);
  const count = read16(bytes, at);
  const entries = Array.from({ length: count }, (_, index) => at + 2 + index * ENTRY);
  const old = entries.find((entry) => read16(bytes, entry) === XMP);
  const oldPacket = old === undefined ? null : packetAt(bytes, old, numbers);
  if (packet === null ? oldPacket === null : oldPacket?.equals(packet)) return bytes;
  oldPacket?.fill(0);
  const others = entries
    .filter((entry) => entry !== old)
    .map((entry) => Buffer.from(bytes.subarray(entry, entry + ENTRY)));
  const begin = bytes.length + (bytes.length % 2); // directories begin at an even place
  if (packet !== null) {
    const own = Buffer.alloc(ENTRY);
    write16(own, XMP, 0);
    write16(own, BYTE, 2);
    write32(own, packet.length, 4);
    write32(own, begin + 2 + (others.length + 1) * ENTRY + 4, 8); // behind the directory
    const place = others.findIndex((entry) => read16(entry, 0) > XMP);
    others.splice(place < 0 ? others.length : place, 0, own);
  }
  const head = Buffer.alloc(2);
  write16(head, others.length, 0);
  const next = bytes.subarray(at + 2 + count * ENTRY, at + 2 + count * ENTRY + 4);
  const grown = Buffer.concat([
    bytes,
    Buffer.alloc(bytes.length % 2),
    head,
    ...others,
    next,
    packet ?? Buffer.alloc(0),
  ]);
  write32(grown, begin, pointer);
  return grown;
};

/** Those bytes themselves. */
const packetAt = (bytes: Buffer, entry: number, { read32 }: Numbers): Buffer => {
  const length = read32(bytes, entry + 4);
  const at = length <= 4 ? entry + 8 : read32(bytes, entry + 8);
  return bytes.subarray(at, at + length);
};
