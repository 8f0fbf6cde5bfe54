const MARK = Buffer.from('http://ns.adobe.com/xap/1.0/\0');
const MORE = Buffer.from('http://ns.adobe.com/xmp/extension/\0');
const LENGTH = 2; // bytes, of a segment, before its mark
const APP0 = 0xe0;
const APP1 = 0xe1;
const START_OF_SCAN = 0xda;

/** bytes: a segment says its length in two */
const LONGEST = 0xffff - LENGTH - MARK.length;

/**
 * The packet of XMP in a JPEG (XMP part 3, section 1.1.3), also behind one of its extensions, which libvips takes for it; empty when there is none.
 */
export const findXmpInJpeg = (bytes: Buffer): string => {
  const at = bytes.indexOf(MARK);
  if (at < LENGTH) return '';
  const begin = at - LENGTH;
  return bytes.subarray(at + MARK.length, begin + bytes.readUInt16BE(begin)).toString('utf8');
};

/**
 * A JPEG with this XMP and no other; no pixel is changed. Null: with none.
 *
 * @throws Error for what is no JPEG (ITU-T T.81, annex B), or XMP that is longer than a segment
 */
export const putXmpIntoJpeg = (bytes: Buffer, xmp: string | null): Buffer => {
  const parts: Buffer[] = [];
  let place = 0; // after the head, or where it was before
  let wasThere = false;
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined)
      throw new Error('A segment of this JPEG does not begin as one.');
    if (marker === START_OF_SCAN) break;
    const segment = bytes.subarray(at, at + LENGTH + bytes.readUInt16BE(at + 2));
    at += segment.length;
    if (isXmp(marker, segment)) {
      if (!wasThere) place = parts.length;
      wasThere = true;
    } else parts.push(segment);
    if (marker === APP0 && !wasThere) place = parts.length;
  }
  const own = xmp === null ? [] : [segmentOf(xmp)];
  return Buffer.concat([bytes.subarray(0, 2), ...parts.toSpliced(place, 0, ...own), bytes.subarray(at)]);
};

const isXmp = (marker: number, segment: Buffer): boolean =>
  marker === APP1 && [MARK, MORE].some((mark) => segment.subarray(4, 4 + mark.length).equals(mark));

const segmentOf = (xmp: string): Buffer => {
  const packet = Buffer.from(xmp);
  if (packet.length > LONGEST) throw new Error('This XMP is longer than a segment of a JPEG.');
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(LENGTH + MARK.length + packet.length, 2);
  return Buffer.concat([head, MARK, packet]);
};
