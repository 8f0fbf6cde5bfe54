import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const plain = (form: 'png' | 'jpeg' | 'tiff' | 'gif'): Promise<Buffer> =>
  sharp({ create: { width: 16, height: 16, channels: 3, background: '#c00' } })
    .toFormat(form)
    .toBuffer();

const chunk = (type: string, content: Buffer): Buffer => {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  whole.writeUInt32BE(content.length);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
};

const HEAD_OF_PNG = 33; // bytes: its signature and IHDR

const pngWith = async (...chunks: readonly Buffer[]): Promise<Buffer> => {
  const png = await plain('png');
  return Buffer.concat([png.subarray(0, HEAD_OF_PNG), ...chunks, png.subarray(HEAD_OF_PNG)]);
};

let made: Buffer | null = null;

/** Some hundred kilobytes that unpack to 200 MB. */
const packed = (): Buffer => (made ??= deflateSync(Buffer.alloc(200_000_000), { level: 1 }));

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const jpegWith = async (...segments: readonly Buffer[]): Promise<Buffer> => {
  const jpeg = await plain('jpeg');
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
};

/** A directory of EXIF that is followed by itself. */
const endlessExif = (): Buffer => {
  const tiff = Buffer.from('49492a000800000001000e0102000400000061620000', 'hex');
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from([8, 0, 0, 0])]);
};

const fullSegment = (head: string): Buffer => Buffer.concat([Buffer.from(head), Buffer.alloc(65_000)]);

const many = (count: number, make: (index: number) => Buffer): Buffer[] =>
  Array.from({ length: count }, (_, index) => make(index));

const withSize = (png: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  copy.writeUInt32BE(crc32(copy.subarray(12, 29)), 29);
  return copy;
};

/** A TIFF whose first directory says that it is the next one too. */
const endlessTiff = async (): Promise<Buffer> => {
  const tiff = await plain('tiff');
  const at = tiff.readUInt32LE(4);
  const entries = tiff.readUInt16LE(at);
  tiff.writeUInt32LE(at, at + 2 + entries * 12);
  return tiff;
};

export type HostileForm = 'png' | 'jpeg' | 'tiff' | 'gif';

/** Pictures that want more time or memory than they are worth, by what they do. */
export const HOSTILE_PICTURES: readonly (readonly [
  what: string,
  form: HostileForm,
  make: () => Promise<Buffer>,
])[] = [
  [
    'a colour profile that unpacks to 200 MB',
    'png',
    () => pngWith(chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), packed()]))),
  ],
  [
    'a text that unpacks to 200 MB',
    'png',
    () => pngWith(chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), packed()]))),
  ],
  [
    'fifty thousand texts',
    'png',
    () => pngWith(...many(50_000, (index) => chunk('tEXt', Buffer.from(`${index}\0x`)))),
  ],
  [
    'pixels that unpack to 200 MB, most of them outside',
    'png',
    async () => withSize(await pngWith(chunk('IDAT', packed())), 4000, 3000),
  ],
  ['a header of 3.6 gigapixels', 'png', async () => withSize(await plain('png'), 60_000, 60_000)],
  [
    '255 parts of a colour profile that is not whole',
    'jpeg',
    () =>
      jpegWith(
        ...many(255, (index) =>
          segment(0xe2, fullSegment(`ICC_PROFILE\0${String.fromCharCode(index + 1)}\u00ff`)),
        ),
      ),
  ],
  [
    'five hundred blocks of EXIF',
    'jpeg',
    () => jpegWith(...many(500, () => segment(0xe1, fullSegment('Exif\0\0')))),
  ],
  ['EXIF that follows itself', 'jpeg', () => jpegWith(segment(0xe1, endlessExif()))],
  ['directories that follow themselves', 'tiff', endlessTiff],
  [
    'twenty thousand frames',
    'gif',
    async () => {
      const gif = await plain('gif');
      const frame = gif.subarray(gif.indexOf(0x2c, 13), -1);
      return Buffer.concat([gif.subarray(0, -1), ...many(20_000, () => frame), Buffer.from([0x3b])]);
    },
  ],
];
