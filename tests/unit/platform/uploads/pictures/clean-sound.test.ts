import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanMatroska } from '../../../../../src/platform/uploads/pictures/matroska/clean-matroska';
import { cleanSound } from '../../../../../src/platform/uploads/pictures/sound/clean-sound';
import { SECRET } from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clean = async (bytes: Buffer, by: typeof cleanSound = cleanSound): Promise<Buffer> => {
  const path = join(folder, 'sound');
  writeFileSync(path, bytes);
  return readFileSync((await by(path)).path);
};

const FRAMES = Buffer.from('fffb9064000102030405', 'hex');

const id3 = (text: string): Buffer => {
  const head = Buffer.from('ID3\u0004\0\0\0\0\0\0', 'latin1');
  head.writeUInt8(text.length & 0x7f, 9);
  head.writeUInt8(text.length >> 7, 8);
  return Buffer.concat([head, Buffer.from(text)]);
};

const ape = (text: string): Buffer => {
  const foot = Buffer.alloc(32);
  foot.write('APETAGEX');
  foot.writeUInt32LE(32 + text.length, 12);
  return Buffer.concat([Buffer.from(text), foot]);
};

const LONG = `${SECRET} `.repeat(30);

describe('an MP3', () => {
  it('keeps its frames alone', async () => {
    const old = Buffer.alloc(128, SECRET).fill('TAG', 0, 3);
    expect(await clean(Buffer.concat([id3(LONG), id3('x'), FRAMES, ape(SECRET), old]))).toEqual(FRAMES);
  });
});

const chunk = (type: string, content: string | Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  const filling = Buffer.alloc(content.length % 2);
  return Buffer.concat([head, Buffer.from(content as string), filling]);
};

describe('a WAV', () => {
  it('keeps what is played', async () => {
    const [format, data] = [chunk('fmt ', Buffer.alloc(16, 1)), chunk('data', 'abc')];
    const wav = (...chunks: Buffer[]): Buffer => {
      const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
      return chunk('RIFF', body);
    };
    const tagged = wav(
      chunk('bext', LONG),
      format,
      chunk('LIST', `INFOIART${SECRET}`),
      data,
      chunk('id3 ', SECRET),
    );
    expect(await clean(tagged)).toEqual(wav(format, data));
  });
});

describe('a FLAC', () => {
  it('keeps what is played, and says which block is the last', async () => {
    const block = (type: number, content: string): Buffer =>
      Buffer.concat([Buffer.from([type, 0, 0, content.length]), Buffer.from(content)]);
    const tagged = Buffer.concat([
      Buffer.from('fLaC'),
      block(0, 'stream info'),
      block(4, SECRET),
      block(3, 'seek'),
      block(0x86, SECRET),
      Buffer.from('frames'),
    ]);
    expect(await clean(tagged)).toEqual(
      Buffer.concat([
        Buffer.from('fLaC'),
        block(0, 'stream info'),
        block(0x83, 'seek'),
        Buffer.from('frames'),
      ]),
    );
  });
});

const page = (flags: number, serial: number, ...packets: readonly (string | Buffer)[]): Buffer => {
  const content = Buffer.concat(packets.map((packet) => Buffer.from(packet as string)));
  const lacing = packets.flatMap(({ length }) => [
    ...Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ]);
  const head = Buffer.alloc(27);
  head.write('OggS');
  head.writeUInt8(flags, 5);
  head.writeUInt32LE(serial, 18);
  head.writeUInt8(lacing.length, 26);
  return Buffer.concat([head, Buffer.from(lacing), content]);
};

/** By the definition, bit by bit (RFC 3533, section 6). */
const sumOf = (bytes: Buffer): number => {
  let sum = 0;
  for (const byte of bytes) {
    sum = (sum ^ (byte << 24)) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1) >>> 0;
  }
  return sum;
};

describe('an Ogg', () => {
  it.each([
    ['Vorbis', '\u0001vorbis-head', '\u0003vorbis'],
    ['Opus', 'OpusHead', 'OpusTags'],
  ])('of %s has no notes, and sums that fit', async (_codec, head, sign) => {
    const sound = page(0, 1, 'frames-of-sound');
    const notes = page(0, 1, Buffer.from(`${sign}${LONG}`, 'latin1'), 'setup');
    const tagged = Buffer.concat([page(2, 1, head), notes, sound]);
    const cleaned = await clean(tagged);
    expect(cleaned.length).toBe(tagged.length);
    expect(cleaned.includes(SECRET)).toBe(false);
    expect(cleaned.toString('latin1')).toContain('setup');
    expect(cleaned.toString('latin1')).toContain('frames-of-sound');
    const [from, to] = [page(2, 1, head).length, page(2, 1, head).length + notes.length];
    const changed = Buffer.from(cleaned.subarray(from, to));
    const said = changed.readUInt32LE(22);
    changed.writeUInt32LE(0, 22);
    expect(said).toBe(sumOf(changed));
  });

  it('of another codec is refused', async () => {
    await expect(clean(page(2, 1, 'Speex   '))).rejects.toMatchObject({ name: 'UncleanError' });
  });
});

const element = (id: string, content: string | Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length | 0x10000000);
  return Buffer.concat([Buffer.from(id, 'hex'), size, Buffer.from(content as string)]);
};

const film = (trackType: number, tags: Buffer, extra: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    element('1a45dfa3', 'webm'),
    element(
      '18538067',
      Buffer.concat([
        element(
          '1549a966',
          Buffer.concat([
            element('2ad7b1', 'scale'),
            element('7ba9', `Title ${SECRET}`),
            element('4461', '12345678'),
            element('4d80', `App ${SECRET}`),
          ]),
        ),
        element(
          '1654ae6b',
          element('ae', Buffer.concat([element('83', Buffer.from([trackType])), element('536e', SECRET)])),
        ),
        tags,
        element('1f43b675', 'cluster-of-frames'),
        extra,
      ]),
    ),
  ]);

describe('a WebM', () => {
  it('keeps what plays where it was', async () => {
    const tagged = film(1, element('1254c367', LONG), element('1941a469', SECRET));
    const cleaned = await clean(tagged, cleanMatroska);
    expect(cleaned.length).toBe(tagged.length);
    expect(cleaned.includes(SECRET)).toBe(false);
    expect(cleaned.indexOf('cluster-of-frames')).toBe(tagged.indexOf('cluster-of-frames'));
    expect(cleaned.indexOf('scale')).toBe(tagged.indexOf('scale'));
    expect(await clean(cleaned, cleanMatroska)).toEqual(cleaned);
  });

  it('is refused with a track of other things, or without sizes', async () => {
    const none = Buffer.alloc(0);
    await expect(clean(film(0x21, none), cleanMatroska)).rejects.toMatchObject({ name: 'UncleanError' });
    const sent = film(1, none, Buffer.from('1f43b67501ffffffffffffff', 'hex'));
    await expect(clean(sent, cleanMatroska)).rejects.toMatchObject({ name: 'UncleanError' });
  });

  it('that is cut off is damaged', async () => {
    await expect(clean(film(1, Buffer.alloc(0)).subarray(0, -5), cleanMatroska)).rejects.toThrow();
  });
});
