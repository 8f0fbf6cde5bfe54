import { crc32 } from 'node:zlib';

const SIGNATURE = 8; // bytes
const AROUND = 12; // bytes of a chunk besides its content: length, type, sum

/** Behind its keyword: not compressed, in no language (PNG, third edition, 11.3.3.4). */
const HEAD = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0');
const KEYWORD = Buffer.from('XML:com.adobe.xmp\0');

/**
 * A PNG with this XMP and no other; no pixel is changed. Null: with none.
 *
 * @throws Error for what is no whole PNG
 */
export const putXmpIntoPng = (bytes: Buffer, xmp: string | null): Buffer => {
  const chunks: Buffer[] = [];
  let place = 1; // after IHDR, or where it was before
  for (let at = SIGNATURE; at < bytes.length;) {
    const chunk = bytes.subarray(at, at + AROUND + bytes.readUInt32BE(at));
    at += AROUND + bytes.readUInt32BE(at);
    if (at > bytes.length) throw new Error('This PNG is not whole.');
    if (isXmp(chunk)) place = chunks.length;
    else chunks.push(chunk);
  }
  const own = xmp === null ? [] : [chunkOf(xmp)];
  return Buffer.concat([bytes.subarray(0, SIGNATURE), ...chunks.toSpliced(place, 0, ...own)]);
};

const isXmp = (chunk: Buffer): boolean =>
  ['iTXt', 'zTXt', 'tEXt'].includes(chunk.toString('latin1', 4, 8)) &&
  chunk.subarray(8, 8 + KEYWORD.length).equals(KEYWORD);

const chunkOf = (xmp: string): Buffer => {
  const content = Buffer.concat([Buffer.from('iTXt'), HEAD, Buffer.from(xmp)]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), chunk.length - 4);
  return chunk;
};
