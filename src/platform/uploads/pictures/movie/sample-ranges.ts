/** Bytes of a file: from the first, up to before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Tables of a track that say where its samples lie (ISO/IEC 14496-12, 8.5 to 8.7), by the types of their boxes. */
export type SampleTables = ReadonlyMap<string, Buffer>;

/**
 * Where the samples of a track lie, chunk by chunk. Of sound in packets of one size, which older QuickTime files count in other units,
 * it is rather too much than too little.
 *
 * @throws Error for tables that do not fit each other
 */
export const sampleRanges = (tables: SampleTables): Range[] => {
  const offsets = readOffsets(tables);
  const sizeOf = readSizes(tables);
  const runs = readRuns(tables.get('stsc'));
  const ranges: Range[] = [];
  let run = 0;
  let sample = 0;
  for (const [index, from] of offsets.entries()) {
    while ((runs[run + 1]?.firstChunk ?? Infinity) <= index + 1) run += 1;
    const count = runs[run]?.samples ?? 0;
    ranges.push({ from, to: from + sizeOf(sample, count) });
    sample += count;
  }
  return ranges;
};

const readOffsets = (tables: SampleTables): number[] => {
  const short = tables.get('stco');
  if (short) return listOf(short, 4, (at) => short.readUInt32BE(at));
  const long = tables.get('co64');
  return long ? listOf(long, 8, (at) => Number(long.readBigUInt64BE(at))) : [];
};

interface Run {
  readonly firstChunk: number; // from 1
  readonly samples: number; // in each chunk
}

const readRuns = (table: Buffer | undefined): Run[] =>
  table
    ? listOf(table, 12, (at) => ({
        firstChunk: table.readUInt32BE(at),
        samples: table.readUInt32BE(at + 4),
      }))
    : [];

/** Of a table with a version, flags, a count, and entries of one length. */
const listOf = <Entry>(table: Buffer, length: number, read: (at: number) => Entry): Entry[] => {
  const count = table.readUInt32BE(4);
  if (8 + count * length > table.length) throw new Error('A table says that it is longer than it is.');
  return Array.from({ length: count }, (_, index) => read(8 + index * length));
};

/** How many bytes some samples have together, from one on. */
type SizeOf = (first: number, count: number) => number;

const readSizes = (tables: SampleTables): SizeOf => {
  const sizes = tables.get('stsz');
  if (sizes) {
    const each = sizes.readUInt32BE(4);
    if (each > 0) return (_first, count) => Math.max(count * each, soundLength(tables.get('stsd'), count));
    return addUp(sizes, (index) => sizes.readUInt32BE(12 + index * 4));
  }
  const compact = tables.get('stz2');
  if (!compact) return () => 0;
  const bits = compact[7] ?? 0;
  if (bits === 16) return addUp(compact, (index) => compact.readUInt16BE(12 + index * 2));
  if (bits === 8) return addUp(compact, (index) => compact.readUInt8(12 + index));
  return addUp(compact, (index) => (compact.readUInt8(12 + (index >> 1)) >> (index % 2 === 0 ? 4 : 0)) & 15);
};

const addUp = (table: Buffer, sizeAt: (index: number) => number): SizeOf => {
  const total = table.readUInt32BE(8);
  return (first, count) => {
    let sum = 0;
    for (let index = first; index < Math.min(first + count, total); index += 1) sum += sizeAt(index);
    return sum;
  };
};

/** By the description of sound (QuickTime File Format, "Sound sample descriptions", versions 0 to 2); 0 of others. */
const soundLength = (description: Buffer | undefined, count: number): number => {
  if (!description || description.length < 8 + 72) return 0;
  const entry = description.subarray(8);
  const version = entry.readUInt16BE(16);
  const plain = (count * entry.readUInt16BE(24) * entry.readUInt16BE(26)) / 8;
  if (version === 1) return Math.max(plain, (count / (entry.readUInt32BE(36) || 1)) * entry.readUInt32BE(44));
  return version === 2 ? count * entry.readUInt32BE(64) : plain;
};
