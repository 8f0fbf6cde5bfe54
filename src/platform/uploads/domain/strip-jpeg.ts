/** Segments that say how the picture is drawn: JFIF, and Adobe's mark of its colours; the rest of APP0 to APP15 is metadata. */
const DRAWN = new Set([0xe0, 0xee]);
const APP0 = 0xe0;
const APP15 = 0xef;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const ICC = Buffer.from('ICC_PROFILE\0');
const JFIF = Buffer.from('JFIF\0');

const END = Buffer.from([0xff, 0xd9]);

/**
 * A JPEG inside of another file without EXIF, XMP, IPTC-IIM, comments and small pictures; its colours stay, and no pixel is changed.
 * What follows its end goes too.
 *
 * @throws Error for what is no JPEG (ITU-T T.81, annex B)
 */
export const stripJpeg = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) throw new Error('A segment of this JPEG does not begin as one.');
    if (marker === 0xff) {
      at += 1; // filling
      continue;
    }
    if (marker === START_OF_SCAN) {
      const end = bytes.lastIndexOf(END);
      return Buffer.concat([...parts, bytes.subarray(at, end > at ? end + 2 : bytes.length)]);
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (isDrawn(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  throw new Error('This JPEG has no picture.');
};

const isDrawn = (marker: number, content: Buffer): boolean => {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP0) return content.subarray(0, JFIF.length).equals(JFIF); // JFXX is a small picture
  return DRAWN.has(marker) || content.subarray(0, ICC.length).equals(ICC);
};
