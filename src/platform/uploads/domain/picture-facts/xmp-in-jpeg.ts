const MARK = Buffer.from('http://ns.adobe.com/xap/1.0/\0');
const LENGTH = 2; // bytes, of a segment, before its mark

/**
 * The packet of XMP in a JPEG (XMP part 3, section 1.1.3), also behind one of its extensions, which libvips takes for it; empty when there is none.
 */
export const findXmpInJpeg = (bytes: Buffer): string => {
  const at = bytes.indexOf(MARK);
  if (at < LENGTH) return '';
  const begin = at - LENGTH;
  return bytes.subarray(at + MARK.length, begin + bytes.readUInt16BE(begin)).toString('utf8');
};
