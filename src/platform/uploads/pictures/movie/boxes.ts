import type { FileHandle } from 'node:fs/promises';
import { UncleanError } from '../unclean-error';

/** A box of a movie (ISO/IEC 14496-12, 4.2), by its bytes in the file. */
export interface Box {
  readonly type: string;
  /** Where its header begins. */
  readonly at: number;
  /** Where what is in it begins. */
  readonly begin: number;
  readonly end: number;
}

const HEADER = 16; // bytes at most: a length of 4, a type of 4, a length of 8
const CHUNK = 65_536; // bytes of nothing that are written at a time
const BOXES = 10_000; // of one box: a film of fragments has two for each second
const TABLE = 64_000_000; // bytes; the table of a film of a day

/** The boxes between two places. What is left at the end and too short for one becomes nothing. @throws Error for boxes that do not fit */
export const listBoxes = async (file: FileHandle, from: number, to: number): Promise<Box[]> => {
  const boxes: Box[] = [];
  let at = from;
  for (; at + 8 <= to; at = boxes.at(-1)?.end ?? to) {
    boxes.push(await readHeader(file, at, to));
    if (boxes.length > BOXES) throw new Error('There are too many boxes.');
  }
  await writeNothing(file, at, to);
  return boxes;
};

const readHeader = async (file: FileHandle, at: number, to: number): Promise<Box> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, at);
  const short = buffer.readUInt32BE(0);
  const isLong = short === 1 && bytesRead === HEADER;
  const length = isLong ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? to - at : short;
  const begin = at + (isLong ? HEADER : 8);
  const end = at + length;
  if (end < begin || end > to) throw new Error('A box is longer than what it is in.');
  return { type: buffer.toString('latin1', 4, 8), at, begin, end };
};

/** What is in a box. @throws UncleanError for one that is larger than any table */
export const readTable = async (file: FileHandle, { type, begin, end }: Box): Promise<Buffer> => {
  if (end - begin > TABLE) throw new UncleanError(`The table ${type} is too large.`);
  const bytes = Buffer.alloc(end - begin);
  await file.read(bytes, 0, bytes.length, begin);
  return bytes;
};

/** A box becomes free space of the same length, so that nothing in the file moves. */
export const emptyBox = async (file: FileHandle, { at, begin, end }: Box): Promise<void> => {
  await file.write(Buffer.from('free'), 0, 4, at + 4);
  await writeNothing(file, begin, end);
};

export const writeNothing = async (file: FileHandle, from: number, to: number): Promise<void> => {
  const nothing = Buffer.alloc(Math.min(CHUNK, Math.max(0, to - from)));
  for (let at = from; at < to; at += CHUNK) await file.write(nothing, 0, Math.min(CHUNK, to - at), at);
};
