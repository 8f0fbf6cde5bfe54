import { open, stat, type FileHandle } from 'node:fs/promises';
import type { PreparedPicture } from './picture-task';

/** Boxes that hold others (ISO/IEC 14496-12, table 1). */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'mvex']);

/** User data, tags and XMP: where QuickTime, telephones and Adobe's programs write the place and the camera. */
const METADATA = new Set(['udta', 'meta', 'uuid']);

const HEADER = 16; // bytes at most: a length of 4, a type of 4, a length of 8
const CHUNK = 65_536; // bytes of nothing that are written at a time
const DEPTH = 6; // moov, trak, mdia, minf, and what is nobody's business
const BOXES = 100_000;

/**
 * Empties the boxes of a movie, or of an MPEG-4 sound, that say where and with what it was made: they become `free` space of the same
 * length, so that nothing in the file moves. A track of its own, as action cameras record, stays.
 *
 * @throws Error for a file whose boxes do not fit into each other
 */
export const removeMovieMetadata = async (path: string): Promise<PreparedPicture> => {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  try {
    await walk(file, { from: 0, to: size, depth: 0, count: { boxes: 0 } });
  } finally {
    await file.close();
  }
  return { path, size, width: null, height: null, sizes: [] };
};

interface Part {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly count: { boxes: number };
}

const walk = async (file: FileHandle, { from, to, depth, count }: Part): Promise<void> => {
  for (let at = from; at + 8 <= to;) {
    const { type, begin, end } = await readBox(file, at, to);
    if ((count.boxes += 1) > BOXES || depth > DEPTH) throw new Error('There are too many boxes.');
    if (METADATA.has(type)) await empty(file, at, begin, end);
    else if (CONTAINERS.has(type)) await walk(file, { from: begin, to: end, depth: depth + 1, count });
    at = end;
  }
};

const readBox = async (file: FileHandle, at: number, to: number) => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, at);
  const short = buffer.readUInt32BE(0);
  const isLong = short === 1 && bytesRead === HEADER;
  const length = isLong ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? to - at : short;
  const begin = at + (isLong ? HEADER : 8);
  const end = at + length;
  if (end < begin || end > to) throw new Error('A box is longer than what it is in.');
  return { type: buffer.toString('latin1', 4, 8), begin, end };
};

const empty = async (file: FileHandle, at: number, begin: number, end: number): Promise<void> => {
  await file.write(Buffer.from('free'), 0, 4, at + 4);
  const nothing = Buffer.alloc(CHUNK);
  for (let here = begin; here < end; here += CHUNK)
    await file.write(nothing, 0, Math.min(CHUNK, end - here), here);
};
