import { constants, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing with something in it. */
export const drawing = (content: string, attributes = ''): Buffer =>
  Buffer.from(`<svg xmlns="${SVG}" viewBox="0 0 24 12"${attributes}>${content}</svg>`);

const coloured = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c00' } });

/** What a camera writes into a picture: who took it, with what, and where. */
const CAMERA = {
  IFD0: { Artist: 'Ama Photographer', Model: 'Camera-of-the-tests' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '5/1 33/1 0/1' },
};

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="5,33N-of-the-tests"/></rdf:RDF></x:xmpmeta>`;

/** A picture of 64 by 32 pixels as a camera makes it. */
export const photo = async (format: 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif' | 'gif'): Promise<Buffer> => {
  const picture = await coloured(64, 32).toFormat(format).withExif(CAMERA).withXmp(XMP).toBuffer();
  if (format !== 'gif') return picture;
  return Buffer.concat([picture.subarray(0, -1), XMP_IN_GIF, picture.subarray(-1)]);
};

/** An application extension before the trailer (GIF89a, section 26; XMP Specification, part 3, 1.1.2). */
const XMP_IN_GIF = Buffer.concat([
  Buffer.from('21ff0b', 'hex'),
  Buffer.from(`XMP DataXMP${XMP}\u0001`),
  Buffer.from(Array.from({ length: 256 }, (_, index) => 255 - index)),
  Buffer.from([0]),
]);

/** A photo that was taken with the telephone held upright: 64 by 32 pixels that belong turned. */
export const portrait = (): Promise<Buffer> =>
  coloured(64, 32).withMetadata({ orientation: 6 }).jpeg().toBuffer();

/** A picture of one colour: some kilobytes, whatever its size. */
export const large = (width: number, height: number): Promise<Buffer> =>
  coloured(width, height).png({ compressionLevel: 9 }).toBuffer();

/** A PDF of 2 MB whose list of objects is 2 GB of nothing. */
const pdfBomb = (): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(50_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const list = Buffer.concat([
    Buffer.from('789c', 'hex'),
    ...Array.from({ length: 40 }, () => packed),
    Buffer.from('030000000001', 'hex'),
  ]);
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Kids[]/Count 0>>\nendobj\n',
    ),
    Buffer.from(`3 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${list.length}>>\nstream\n`),
    list,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ]);
};

/** Drawings, pictures and a PDF of some kilobytes that take minutes and gigabytes. */
export const hostileFiles = async (): Promise<readonly (readonly [name: string, bytes: Buffer])[]> => {
  const blur = '<filter id="f"><feGaussianBlur stdDeviation="300"/></filter>';
  const blurred = drawing(
    blur + '<rect width="100%" height="100%" filter="url(#f)"/>'.repeat(8),
    ' width="9000" height="9000"',
  );
  return [
    ['blur.svg', blurred],
    ['blur-too.svg', blurred],
    ['wall.png', await large(16_000, 16_000)],
    ['wall-too.png', await large(16_000, 16_000)],
    ['bomb.pdf', pdfBomb()],
  ];
};
