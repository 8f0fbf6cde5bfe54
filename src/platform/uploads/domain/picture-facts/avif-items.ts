/** A box of ISO 14496-12: its length, four letters, its content. */
export interface Box {
  readonly type: string;
  readonly content: Buffer;
  /** Where it begins. */
  readonly at: number;
}

const HEAD = 8; // bytes: length and type
const LARGE = 16; // bytes: with a length of eight

/** The boxes one after the other in some bytes. @throws Error where one is not whole */
export const readBoxes = (bytes: Buffer): Box[] => {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    const said = bytes.readUInt32BE(at);
    const head = said === 1 ? LARGE : HEAD;
    const length =
      said === 0 ? bytes.length - at : said === 1 ? Number(bytes.readBigUInt64BE(at + HEAD)) : said;
    if (length < head || at + length > bytes.length) throw new Error('A box of this file is not whole.');
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + HEAD),
      content: bytes.subarray(at + head, at + length),
      at,
    });
    at += length;
  }
  return boxes;
};

export const writeBox = (type: string, ...content: readonly Buffer[]): Buffer => {
  const whole = Buffer.concat([Buffer.from(`\0\0\0\0${type}`, 'latin1'), ...content]);
  whole.writeUInt32BE(whole.length);
  return whole;
};

/** Where an item lies (ISO 14496-12, 8.11.3): of which way it is counted, and the parts of it. */
export interface Location {
  readonly id: number;
  /** 0: from the beginning of the file. */
  readonly method: number;
  readonly reference: number;
  readonly base: number;
  readonly extents: readonly { readonly index: number; readonly offset: number; readonly length: number }[];
}

export interface Locations {
  readonly version: number;
  /** bytes of the numbers in it */
  readonly sizes: {
    readonly offset: number;
    readonly length: number;
    readonly base: number;
    readonly index: number;
  };
  readonly items: readonly Location[];
}

/** Reads a box `iloc`. */
export const readLocations = (content: Buffer): Locations => {
  const version = content.readUInt8(0);
  const sizes = {
    offset: content.readUInt8(4) >> 4,
    length: content.readUInt8(4) & 15,
    base: content.readUInt8(5) >> 4,
    index: version === 0 ? 0 : content.readUInt8(5) & 15,
  };
  let at = 6;
  const read = (size: number): number => {
    at += size;
    return size === 0
      ? 0
      : size === 8
        ? Number(content.readBigUInt64BE(at - 8))
        : content.readUIntBE(at - size, size);
  };
  const idSize = version < 2 ? 2 : 4;
  const count = read(idSize);
  const items = Array.from({ length: count }, (): Location => {
    const id = read(idSize);
    const method = version === 0 ? 0 : read(2) & 15;
    const reference = read(2);
    const base = read(sizes.base);
    const extents = Array.from({ length: read(2) }, () => ({
      index: read(sizes.index),
      offset: read(sizes.offset),
      length: read(sizes.length),
    }));
    return { id, method, reference, base, extents };
  });
  return { version, sizes, items };
};

/** Writes a box `iloc`. @throws Error for a number that is larger than its place */
export const writeLocations = ({ version, sizes, items }: Locations): Buffer => {
  const number = (value: number, size: number): Buffer => {
    const written = Buffer.alloc(size);
    if (size === 8) written.writeBigUInt64BE(BigInt(value));
    else if (size > 0) written.writeUIntBE(value, 0, size);
    else if (value !== 0) throw new Error('This AVIF has no place for where something lies.');
    return written;
  };
  const idSize = version < 2 ? 2 : 4;
  const head = Buffer.from([
    version,
    ...[0, 0, 0],
    (sizes.offset << 4) | sizes.length,
    (sizes.base << 4) | sizes.index,
  ]);
  const written = items.flatMap(({ id, method, reference, base, extents }) => [
    number(id, idSize),
    ...(version === 0 ? [] : [number(method, 2)]),
    number(reference, 2),
    number(base, sizes.base),
    number(extents.length, 2),
    ...extents.flatMap(({ index, offset, length }) => [
      number(index, sizes.index),
      number(offset, sizes.offset),
      number(length, sizes.length),
    ]),
  ]);
  return writeBox('iloc', head, number(items.length, idSize), ...written);
};
