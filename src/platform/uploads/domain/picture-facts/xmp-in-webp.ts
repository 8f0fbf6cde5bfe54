const HEAD = 12; // bytes: RIFF, the length of what follows, WEBP
const XMP = 'XMP ';

/** Bits of VP8X (RFC 9649, section 2.7.1). */
const HAS_XMP = 0x04;
const HAS_ALPHA = 0x10;

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

/**
 * A WebP with this XMP and no other; no pixel is changed. Null: with none.
 *
 * @throws Error for what is no whole WebP
 */
export const putXmpIntoWebp = (bytes: Buffer, xmp: string | null): Buffer => {
  const chunks = readChunks(bytes).filter(({ type }) => type !== XMP);
  const [first] = chunks;
  if (first === undefined) throw new Error('This WebP has no picture.');
  if (first.type === 'VP8X') {
    const content = Buffer.from(first.content);
    content[0] = xmp === null ? (content[0] ?? 0) & ~HAS_XMP : (content[0] ?? 0) | HAS_XMP;
    chunks[0] = { type: first.type, content };
  } else if (xmp !== null) chunks.unshift(describe(first));
  if (xmp !== null) chunks.push({ type: XMP, content: Buffer.from(xmp) }); // it is the last of its kind
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks.map(writeChunk)]);
  const head = Buffer.from('RIFF\0\0\0\0');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};

const readChunks = (bytes: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = HEAD; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > bytes.length) throw new Error('This WebP is not whole.');
    chunks.push({
      type: bytes.toString('latin1', at, at + 4),
      content: bytes.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return chunks;
};

const writeChunk = ({ type, content }: Chunk): Buffer => {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

/** The chunk that a WebP of one picture lacks, and needs to have anything beside it. */
const describe = ({ type, content }: Chunk): Chunk => {
  const described = Buffer.alloc(10);
  const isLossless = type === 'VP8L';
  const packed = isLossless ? content.readUInt32LE(1) : 0; // 14 bits of each side, less one, and one of alpha
  const width = isLossless ? packed & 0x3fff : (content.readUInt16LE(6) & 0x3fff) - 1;
  const height = isLossless ? (packed >>> 14) & 0x3fff : (content.readUInt16LE(8) & 0x3fff) - 1;
  described[0] = HAS_XMP | ((packed >>> 28) & 1 ? HAS_ALPHA : 0);
  described.writeUIntLE(width, 4, 3);
  described.writeUIntLE(height, 7, 3);
  return { type: 'VP8X', content: described };
};
