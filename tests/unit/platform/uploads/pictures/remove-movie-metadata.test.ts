import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeMovieMetadata } from '../../../../../src/platform/uploads/pictures/remove-movie-metadata';
import { UncleanError } from '../../../../../src/platform/uploads/pictures/unclean-error';
import { box, fragments, movie } from '../../../../support/tagged-movie';
import { SECRET } from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'movies-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clean = async (bytes: Buffer): Promise<Buffer> => {
  const path = join(folder, 'a.mp4');
  writeFileSync(path, bytes);
  await removeMovieMetadata(path);
  return readFileSync(path);
};

describe('a film', () => {
  it('keeps what plays where it was, and nothing that tells a place or a camera', async () => {
    const before = movie();
    const after = await clean(before);
    expect(after).toHaveLength(before.length);
    for (const sample of ['the film itself', 'its sound', 'its subtitles'])
      expect(after.indexOf(sample)).toBe(before.indexOf(sample));
    expect(after.toString('latin1')).not.toMatch(/05\.5560|GPS|of-the-tests|sts$/);
    expect(before.toString('latin1')).toContain(SECRET);
  });

  it('is the same when it is cleaned again', async () => {
    const once = await clean(movie());
    expect(await clean(once)).toEqual(once);
  });

  it('keeps sound in packets of one size whole, as older programs count it', async () => {
    const description = Buffer.alloc(8 + 80);
    description.writeUInt16BE(2, 8 + 24); // channels
    description.writeUInt16BE(16, 8 + 26); // bits
    const tables: [string, string][] = [
      ['stsc', '00000000 00000001 00000001 00000004 00000001'],
      ['stsz', '00000000 00000001 00000004'],
      ['stco', '00000000 00000001 00000010'],
    ];
    const bytes = Buffer.concat([
      box('ftyp', 'qt  ', Buffer.alloc(0)).fill(0, 12),
      Buffer.alloc(0),
      box(
        'moov',
        box(
          'trak',
          box(
            'mdia',
            box('hdlr', Buffer.alloc(8), 'soun', Buffer.alloc(12)),
            box(
              'minf',
              box(
                'stbl',
                box('stsd', description),
                ...tables.map(([type, hex]) => box(type, Buffer.from(hex.replaceAll(' ', ''), 'hex'))),
              ),
            ),
          ),
        ),
      ),
      box('mdat', '0123456789abcdef and what is no sound'),
    ]);
    const at = bytes.indexOf('0123456789abcdef');
    bytes.writeUInt32BE(at, bytes.indexOf('stco') + 12);
    const after = await clean(bytes);
    expect(after.toString('latin1', at, at + 16)).toBe('0123456789abcdef');
    expect(after.toString('latin1')).not.toContain('no sound');
  });
});

describe('a film in fragments', () => {
  it('keeps its pictures and loses its notes', async () => {
    const text = (await clean(fragments(false))).toString('latin1');
    expect(text).toContain('the film itself');
    expect(text).not.toContain(SECRET);
  });

  it('that records places is refused', async () => {
    await expect(clean(fragments(true))).rejects.toThrow(UncleanError);
  });
});

describe('a file that is none', () => {
  it.each([
    ['without a list of tracks', box('ftyp', 'isom', Buffer.alloc(8))],
    ['with two', Buffer.concat([box('moov'), box('moov')])],
  ])('%s is refused', async (_what, bytes) => {
    await expect(clean(bytes)).rejects.toThrow(UncleanError);
  });

  it.each([
    ['a box longer than the file', Buffer.concat([Buffer.from('00000fff', 'hex'), Buffer.from('moov')])],
    [
      'a length below nothing',
      Buffer.concat([Buffer.from('00000001', 'hex'), Buffer.from('moov'), Buffer.alloc(8)]),
    ],
  ])('%s is damaged', async (_what, bytes) => {
    await expect(clean(bytes)).rejects.toThrow('A box is longer');
  });
});
