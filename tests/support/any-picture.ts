import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { exifBlock } from './exif-block';
import { chunk, dataSet, HEAD_OF_PNG, iimSegment, KINDS, segment, type Kind } from './tagged-pictures';

/** A picture as somebody may have made it: any of the tags that its kind can hold, in any order. */
export interface AnyPicture {
  readonly kind: Kind;
  readonly width: number; // pixels, as it lies
  readonly height: number; // pixels
  readonly orientation: number; // 1 to 8
  /** Stands in every part that must not be served. */
  readonly secret: string;
  readonly credit: string;
  readonly copyright: string;
  readonly parts: readonly string[];
}

type Part = (picture: AnyPicture) => Buffer;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Its rights, and around them what tells of a place, an owner and people. */
const xmpOf = ({ secret, credit, copyright }: AnyPicture): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"
  xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
  xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" exif:GPSLatitude="5,33N-${secret}" aux:SerialNumber="${secret}"
  aux:OwnerName="${secret}" ps:Credit="${escaped(credit)}"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyright)}</rdf:li></rdf:Alt></dc:rights>
  <ext:PersonInImage><rdf:Bag><rdf:li>${secret}</rdf:li></rdf:Bag></ext:PersonInImage></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const wide = ({ secret }: AnyPicture): Buffer => Buffer.from(secret, 'utf16le'); // as Windows writes authors

const JPEG: Readonly<Record<string, Part>> = {
  exif: ({ orientation, secret }) => segment(0xe1, 'Exif\0\0', exifBlock(orientation, secret)),
  xmp: (picture) => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmpOf(picture)),
  moreXmp: ({ secret }) => segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', secret),
  iim: ({ secret }) => iimSegment(dataSet(90, secret), dataSet(80, 'Ama')),
  thermal: ({ secret }) => segment(0xe1, 'FLIR\0', secret),
  small: ({ secret }) => segment(0xe0, 'JFXX\0\u0010', secret),
  second: ({ secret }) => segment(0xe2, 'MPF\0', secret),
  maker: (picture) => segment(0xe5, picture.secret, wide(picture)),
  duck: ({ secret }) => segment(0xec, 'Ducky', secret),
  comment: ({ secret }) => segment(0xfe, secret),
};

const PNG: Readonly<Record<string, Part>> = {
  exif: ({ orientation, secret }) => chunk('eXIf', exifBlock(orientation, secret)),
  xmp: (picture) => chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmpOf(picture)}`)),
  author: ({ secret }) => chunk('tEXt', Buffer.from(`Author\0${secret}`, 'latin1')),
  packed: ({ secret }) =>
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(secret))])),
  raw: ({ secret }) =>
    chunk(
      'zTXt',
      Buffer.concat([Buffer.from('Raw profile type exif\0\0'), deflateSync(Buffer.from(secret))]),
    ),
  own: (picture) => chunk('teSt', Buffer.concat([Buffer.from(picture.secret), wide(picture)])),
};

const subBlocks = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from([bytes.length]), bytes, Buffer.from([0])]);

const GIF: Readonly<Record<string, Part>> = {
  comment: ({ secret }) => Buffer.concat([Buffer.from([0x21, 0xfe]), subBlocks(Buffer.from(secret))]),
  text: ({ secret }) =>
    Buffer.concat([Buffer.from('21010c000000000000000000000000', 'hex'), subBlocks(Buffer.from(secret))]),
  program: ({ secret }) =>
    Buffer.concat([Buffer.from('21ff0b', 'hex'), Buffer.from('TESTTESTTES'), subBlocks(Buffer.from(secret))]),
  xmp: (picture) =>
    Buffer.concat([
      Buffer.from('21ff0b', 'hex'),
      Buffer.from(`XMP DataXMP${xmpOf(picture)}\u0001`),
      Buffer.from(Array.from({ length: 256 }, (_, index) => 255 - index)),
      Buffer.from([0]),
    ]),
};

const TAIL = 'tail';

/** Parts that are put in by whatever writes the picture. */
const WRITTEN = ['exif', 'xmp'];

const PARTS: Readonly<Record<Kind, readonly string[]>> = {
  jpeg: [...Object.keys(JPEG), TAIL],
  png: [...Object.keys(PNG), TAIL],
  gif: Object.keys(GIF),
  webp: [...WRITTEN, TAIL],
  tiff: WRITTEN,
  avif: WRITTEN,
};

const SIGNS = Array.from('Agency & Sons <"\'> é عدن 水 ☃');
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 3, maxLength: 20 })
  .map((signs) => `A${signs.join('')}.`);

export const anyPicture: fc.Arbitrary<AnyPicture> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    width: fc.integer({ min: 8, max: 400 }),
    height: fc.integer({ min: 8, max: 60 }),
    orientation: fc.integer({ min: 1, max: 8 }),
    secret: fc.stringMatching(/^[0-9a-z]{14}$/).map((text) => `secret-${text}`),
    credit: words,
    copyright: words,
    parts: fc.shuffledSubarray([...PARTS[kind]], { minLength: 1 }),
  }),
);

/** The bytes of such a picture. */
export const drawPicture = async (picture: AnyPicture): Promise<Buffer> => {
  const { kind, width, height, parts, secret, orientation } = picture;
  const plain = sharp({ create: { width, height, channels: 3, background: '#c00' } }).toFormat(kind);
  const tail = parts.includes(TAIL) ? [Buffer.from(`after the end ${secret}`)] : [];
  const put = (from: Readonly<Record<string, Part>>) => parts.flatMap((name) => from[name]?.(picture) ?? []);
  if (kind === 'jpeg' || kind === 'png' || kind === 'gif') {
    const bytes = await plain.toBuffer();
    const at = kind === 'jpeg' ? 2 : kind === 'png' ? HEAD_OF_PNG : bytes.length - 1;
    const from = kind === 'jpeg' ? JPEG : kind === 'png' ? PNG : GIF;
    return Buffer.concat([bytes.subarray(0, at), ...put(from), bytes.subarray(at), ...tail]);
  }
  const exif = {
    IFD0: { Model: secret },
    IFD2: { BodySerialNumber: secret, CameraOwnerName: secret },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '335577/100003 0/1 0/1' },
  };
  const tagged = parts.includes('exif') ? plain.withMetadata({ orientation, exif }) : plain;
  const whole = parts.includes('xmp') ? tagged.withXmp(xmpOf(picture)) : tagged;
  return Buffer.concat([await whole.toBuffer(), ...tail]);
};
