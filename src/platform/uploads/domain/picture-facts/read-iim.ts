import type { FactName, PictureFacts } from './picture-facts';

/** Data sets of record 2 (IPTC-IIM 4.2, chapter 6). */
const SETS: Readonly<Record<number, FactName>> = {
  55: 'takenAt',
  80: 'creator',
  90: 'city',
  101: 'country',
  105: 'headline',
  110: 'credit',
  116: 'copyright',
  120: 'caption',
};

const RESOURCE = Buffer.from('8BIM\u0004\u0004', 'latin1');
const UTF8 = Buffer.from('1b2547', 'hex'); // ESC % G, as data set 1:90 says it

/**
 * The facts in IPTC-IIM, as agencies write it: alone, or among the resources of Photoshop.
 *
 * @param bytes - of a JPEG's segment APP13, or of a TIFF's tag 33723
 */
export const readIim = (bytes: Buffer): PictureFacts => {
  const facts: Partial<Record<FactName, string>> = {};
  let isUtf8 = false;
  for (const { record, set, value } of listSets(bytes)) {
    if (record === 1 && set === 90) isUtf8 = value.equals(UTF8);
    const name = record === 2 ? SETS[set] : undefined;
    if (name === undefined) continue;
    const text = decode(value, isUtf8);
    facts[name] = facts[name] === undefined ? text : `${facts[name]}, ${text}`;
  }
  if (facts.takenAt) facts.takenAt = facts.takenAt.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return facts;
};

interface DataSet {
  readonly record: number;
  readonly set: number;
  readonly value: Buffer;
}

function* listSets(bytes: Buffer): Generator<DataSet> {
  const resource = bytes.indexOf(RESOURCE);
  for (let at = bytes.indexOf(0x1c, Math.max(0, resource)); at >= 0 && at + 5 <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 3);
    if (bytes[at] !== 0x1c || length > 32_767 || at + 5 + length > bytes.length) return; // longer ones nobody writes
    yield {
      record: bytes[at + 1] ?? 0,
      set: bytes[at + 2] ?? 0,
      value: bytes.subarray(at + 5, at + 5 + length),
    };
    at += 5 + length;
  }
}

/** Many write UTF-8 and do not say so. */
const decode = (value: Buffer, isUtf8: boolean): string => {
  const text = value.toString('utf8');
  return isUtf8 || !text.includes('\uFFFD') ? text : value.toString('latin1');
};
