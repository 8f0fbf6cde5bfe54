import { UncleanError } from '../unclean-error';

/** How a packet of notes begins, by codec (Vorbis I, section 5; RFC 7845, section 5.2). */
const NOTES = [Buffer.from('\u0003vorbis', 'latin1'), Buffer.from('OpusTags')];

interface Page {
  readonly from: number;
  readonly to: number;
  /** Where its packets lie. */
  readonly content: number;
  readonly isContinued: boolean;
  /** Ends of packets in it. */
  readonly ends: readonly number[];
}

/**
 * An Ogg file whose notes are empty: their bytes become nothing where they lie, so that nothing moves.
 *
 * @throws UncleanError for one whose codec keeps them otherwise
 */
export const cleanOgg = (bytes: Buffer): Buffer => {
  const out = Buffer.from(bytes);
  let isFound = false;
  const pages = listPages(out);
  for (const [index, page] of pages.entries()) {
    const start = page.content;
    const notes = NOTES.find((sign) => out.subarray(start, start + sign.length).equals(sign));
    if (notes === undefined || page.isContinued) continue;
    isFound = true;
    const touched = emptyPacket(out, pages.slice(index), notes.length);
    for (const one of pages.slice(index, index + touched)) writeSum(out, one);
  }
  if (!isFound) throw new UncleanError('An Ogg file without notes of a codec that is known.');
  return out;
};

const HEAD = 27; // bytes of a page before its table (RFC 3533, section 6)

const listPages = (bytes: Buffer): Page[] => {
  const pages: Page[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS')
      throw new Error('A page of this Ogg does not begin as one.');
    const count = bytes[at + HEAD - 1] ?? 0;
    const content = at + HEAD + count;
    const ends: number[] = [];
    let to = content;
    for (const lacing of bytes.subarray(at + HEAD, content)) {
      to += lacing;
      if (lacing < 255) ends.push(to);
    }
    pages.push({ from: at, to, content, isContinued: ((bytes[at + 5] ?? 0) & 1) === 1, ends });
    at = to;
  }
  return pages;
};

/** Keeps how the packet begins, and says that nothing follows. @returns over how many pages it goes */
const emptyPacket = (out: Buffer, pages: readonly Page[], sign: number): number => {
  const isVorbis = sign === 7;
  let [written, count] = [0, 0];
  for (const { content, to, ends } of pages) {
    const end = ends[0] ?? to;
    const from = count === 0 ? content + sign : content;
    out.fill(0, from, end);
    count += 1;
    written += end - from;
    if (ends.length > 0) break;
  }
  // the vendor has no letters, and there are no notes: eight bytes of nothing; Vorbis wants a last bit that is set
  if (isVorbis && written > 8) out[(pages[0]?.content ?? 0) + sign + 8] = 1;
  return count;
};

const writeSum = (out: Buffer, { from, to }: Page): void => {
  out.writeUInt32LE(0, from + 22);
  let sum = 0;
  for (let at = from; at < to; at += 1)
    sum = ((sum << 8) ^ (TABLE[((sum >>> 24) ^ (out[at] ?? 0)) & 0xff] ?? 0)) >>> 0;
  out.writeUInt32LE(sum, from + 22);
};

/** CRC-32 as Ogg has it: 0x04c11db7, from the highest bit, nothing reversed (RFC 3533, section 6). */
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let sum = (byte << 24) >>> 0;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1) >>> 0;
  return sum;
});
