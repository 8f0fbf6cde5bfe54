import { open, stat, type FileHandle } from 'node:fs/promises';
import type { PreparedPicture } from '../picture-task';
import { UncleanError } from '../unclean-error';

interface Element {
  readonly id: number;
  readonly from: number;
  /** Where its content lies. */
  readonly content: number;
  readonly to: number;
}

const HEADER = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_TYPE = 0x83;
const VOID = 0xec;

/** What plays (RFC 9559, section 5.1): seeking, facts, tracks, clusters, cues, chapters. Tags, attachments and all else go. */
const PLAYS = new Set([0x114d9b74, INFO, TRACKS, 0x1f43b675, 0x1c53bb6b, 0x1043a770, VOID]);
/** Of its facts: how time is counted, and how long it is. */
const COUNTED = new Set([0x2ad7b1, 0x4489, VOID]);
/** The names of programs, which must be there: they become spaces. */
const PROGRAMS = new Set([0x4d80, 0x5741]);
/** Names of a track and of its codec. */
const NAMES = new Set([0x536e, 0x258688]);
/** Picture, sound, subtitles. */
const SEEN = new Set([1, 2, 17]);

/**
 * Empties all of a WebM or Matroska that does not play, where it lies, so that nothing moves: tags, attachments, title, date, file names,
 * programs.
 *
 * @throws UncleanError for a film that is built while it is sent, or has tracks of other things; Error for a damaged one
 */
export const cleanMatroska = async (path: string): Promise<PreparedPicture> => {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  try {
    for (const top of await listElements(file, 0, size)) {
      if (top.id === SEGMENT) await cleanSegment(file, top);
      else if (top.id !== HEADER && top.id !== VOID) await empty(file, top);
    }
  } finally {
    await file.close();
  }
  return { path, size, width: null, height: null, sizes: [], facts: null };
};

const cleanSegment = async (file: FileHandle, segment: Element): Promise<void> => {
  for (const element of await listElements(file, segment.content, segment.to)) {
    if (!PLAYS.has(element.id)) await empty(file, element);
    else if (element.id === INFO) await cleanInfo(file, element);
    else if (element.id === TRACKS) await cleanTracks(file, element);
  }
};

const cleanInfo = async (file: FileHandle, info: Element): Promise<void> => {
  for (const element of await listElements(file, info.content, info.to)) {
    if (PROGRAMS.has(element.id)) await fill(file, element.content, element.to, ' ');
    else if (!COUNTED.has(element.id)) await empty(file, element);
  }
};

const cleanTracks = async (file: FileHandle, tracks: Element): Promise<void> => {
  for (const track of await listElements(file, tracks.content, tracks.to)) {
    if (track.id !== TRACK) await empty(file, track);
    else
      for (const element of await listElements(file, track.content, track.to)) {
        if (element.id === TRACK_TYPE && !SEEN.has((await read(file, element.content, 1)).readUInt8()))
          throw new UncleanError('It has a track that is neither picture, sound nor subtitles.');
        if (NAMES.has(element.id)) await empty(file, element);
      }
  }
};

const MOST = 200_000; // elements of a level: a cluster is some seconds

/** @throws UncleanError for one whose size is not said: it goes to wherever the next begins */
const listElements = async (file: FileHandle, from: number, to: number): Promise<Element[]> => {
  const elements: Element[] = [];
  for (let at = from; at < to;) {
    const head = await read(file, at, 12);
    const idLength = Math.clz32(head[0] ?? 0) - 23;
    if (idLength > 4) throw new Error('An element of this film does not begin as one.');
    const id = head.readUIntBE(0, idLength);
    const sizeLength = Math.clz32(head[idLength] ?? 0) - 23;
    if (sizeLength > 8) throw new Error('An element of this film has no size.');
    const digits = [...head.subarray(idLength, idLength + sizeLength)];
    digits[0] = (digits[0] ?? 0) & (0xff >> sizeLength);
    const isUnknown = digits.every((digit, index) => digit === (index === 0 ? 0xff >> sizeLength : 0xff));
    const content = at + idLength + sizeLength;
    const size = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    if (isUnknown && id !== SEGMENT) throw new UncleanError('It was built while it was sent.');
    const end = isUnknown ? to : content + size;
    if (end > to || elements.length === MOST) throw new Error('An element of this film is not whole.');
    elements.push({ id, from: at, content, to: end });
    at = end;
  }
  return elements;
};

const read = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  return bytes;
};

/** It becomes empty space of the same length (RFC 8794, section 11.3.2). */
const empty = async (file: FileHandle, { from, to }: Element): Promise<void> => {
  const length = to - from;
  const isLong = length >= 9;
  const head = Buffer.alloc(isLong ? 9 : 2);
  head.writeUInt8(VOID);
  if (isLong) head.writeBigUInt64BE(BigInt(length - 9) | (1n << 56n), 1);
  else head.writeUInt8(0x80 | (length - 2), 1);
  await file.write(head, 0, head.length, from);
  await fill(file, from + head.length, to, '\0');
};

const STEP = 1_000_000; // bytes that are written at once

const fill = async (file: FileHandle, from: number, to: number, letter: string): Promise<void> => {
  const nothing = Buffer.alloc(Math.min(STEP, Math.max(0, to - from)), letter);
  for (let at = from; at < to; at += STEP) await file.write(nothing, 0, Math.min(STEP, to - at), at);
};
