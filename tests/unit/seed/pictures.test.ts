import { crc32, inflateSync } from 'node:zlib';
import { PICTURES } from '../../../database/seed/content/pictures';
import { drawPattern } from '../../../database/seed/pictures/draw-pattern';
import { encodePng } from '../../../database/seed/pictures/encode-png';

const SIZE = { width: 120, height: 68 };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly checksum: number;
}

/** The chunks of a PNG file (W3C PNG Specification, 5.3 "Chunk layout"). */
const readChunks = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data,
      checksum: png.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
};

describe.each(PICTURES)('the picture $fileName', ({ style, alternativeText }) => {
  const raster = drawPattern(style, SIZE);
  const png = encodePng(raster);
  const chunks = readChunks(png);

  it('begins with the signature of PNG', () => {
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  });

  it('has a header with its size, 8 bits a colour', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(chunks[0]?.data.toString('hex')).toBe('00000078000000440802000000');
  });

  it('has a right checksum on every chunk', () => {
    for (const { type, data, checksum } of chunks) {
      expect(checksum).toBe(crc32(Buffer.concat([Buffer.from(type, 'latin1'), data])));
    }
  });

  it('holds the drawn pixels again when it is decoded', () => {
    const rows = inflateSync(chunks[1]?.data ?? Buffer.alloc(0));
    const stride = SIZE.width * 3;
    const pixels = new Uint8Array(stride * SIZE.height);
    for (let y = 0; y < SIZE.height; y += 1) {
      expect(rows[y * (stride + 1)]).toBe(2); // filter type "Up"
      for (let i = 0; i < stride; i += 1) {
        const above = y === 0 ? 0 : (pixels[(y - 1) * stride + i] ?? 0);
        pixels[y * stride + i] = (rows[y * (stride + 1) + 1 + i] ?? 0) + above;
      }
    }
    expect(Buffer.from(pixels).equals(Buffer.from(raster.rgb))).toBe(true);
  });

  it('is the same at every start', () => {
    expect(encodePng(drawPattern(style, SIZE)).equals(png)).toBe(true);
  });

  it('is described for people who cannot see it', () => {
    expect(alternativeText).toMatch(/^Abstract pattern: .{20,}\.$/);
  });
});

describe('the pictures', () => {
  it('differ from each other', () => {
    const drawn = PICTURES.map(({ style }) => encodePng(drawPattern(style, SIZE)).toString('base64'));
    expect(new Set(drawn).size).toBe(PICTURES.length);
  });
});
