import { readFile, stat, writeFile } from 'node:fs/promises';
import { UncleanError } from '../unclean-error';
import type { PreparedPicture } from '../picture-task';
import { cleanOgg } from './clean-ogg';

/**
 * Writes a sound anew without the tags of who made it, where and with what: MP3, AAC, WAV, FLAC, Ogg. Not a sample is changed.
 *
 * @throws UncleanError for one of another build, Error for one that is damaged
 */
export const cleanSound = async (path: string): Promise<PreparedPicture> => {
  const bytes = await readFile(path);
  const whole = `${path}-whole`;
  await writeFile(whole, clean(bytes));
  return { path: whole, size: (await stat(whole)).size, width: null, height: null, sizes: [], facts: null };
};

const clean = (bytes: Buffer): Buffer => {
  const untagged = cutTags(bytes); // programs put them before any kind
  const head = untagged.toString('latin1', 0, 4);
  if (head === 'RIFF') return cleanWav(untagged);
  if (head === 'fLaC') return cleanFlac(untagged);
  if (head === 'OggS') return cleanOgg(untagged);
  if (untagged[0] === 0xff) return untagged; // frames of MP3 or AAC follow one another
  throw new UncleanError(`A sound that begins with ${head}.`);
};

/** ID3v2 before the sound, ID3v1 and APE behind it (id3.org, ID3v2.4; APEv2). */
const cutTags = (bytes: Buffer): Buffer => {
  let [from, to] = [0, bytes.length];
  while (bytes.toString('latin1', from, from + 3) === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, place) => (sum << 7) | ((bytes[from + place] ?? 0) & 0x7f), 0);
    const hasFooter = ((bytes[from + 5] ?? 0) & 0x10) !== 0;
    from += 10 + size + (hasFooter ? 10 : 0);
  }
  for (;;) {
    if (to - from > 128 && bytes.toString('latin1', to - 128, to - 125) === 'TAG') to -= 128;
    else if (to - from > 32 && bytes.toString('latin1', to - 32, to - 24) === 'APETAGEX') {
      const hasHead = (bytes.readUInt32LE(to - 12) & 0x80000000) !== 0;
      to = Math.max(from, to - bytes.readUInt32LE(to - 20) - (hasHead ? 32 : 0));
    } else break;
  }
  while (from < to && bytes[from] === 0) from += 1; // filling
  return bytes.subarray(from, to);
};

/** Chunks that are played (Multimedia Programming Interface 1.0, RIFF WAVE). */
const PLAYED = new Set(['fmt ', 'fact', 'data']);

const cleanWav = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = Math.min(bytes.length, at + 8 + size + (size % 2));
    if (PLAYED.has(bytes.toString('latin1', at, at + 4))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
};

/** Blocks that are played: STREAMINFO and SEEKTABLE (RFC 9639, section 8). */
const PLAYED_BLOCKS = new Set([0, 3]);

const cleanFlac = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [];
  let at = 4;
  for (let isLast = false; !isLast;) {
    const head = bytes.readUInt32BE(at);
    isLast = head >>> 31 === 1;
    const end = at + 4 + (head & 0xffffff);
    if (end > bytes.length) throw new Error('This FLAC is not whole.');
    if (PLAYED_BLOCKS.has((head >>> 24) & 0x7f)) kept.push(Buffer.from(bytes.subarray(at, end)));
    at = end;
  }
  kept.forEach((block, index) => {
    block.writeUInt8(((block[0] ?? 0) & 0x7f) | (index === kept.length - 1 ? 0x80 : 0), 0);
  });
  return Buffer.concat([bytes.subarray(0, 4), ...kept, bytes.subarray(at)]);
};
