/** Chunks that say how a picture is drawn (PNG, third edition, section 11); all others are notes, times and what programs add. */
const DRAWN = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);
const SIGNATURE = 8; // bytes
const AROUND = 12; // bytes of a chunk besides its content

/**
 * A PNG inside of another file without texts, EXIF and times; no pixel is changed. What follows its end goes too.
 *
 * @throws Error for what is no PNG
 */
export const stripPng = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + AROUND <= bytes.length;) {
    const end = at + AROUND + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) break;
    if (DRAWN.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  throw new Error('This PNG does not end as one.');
};
