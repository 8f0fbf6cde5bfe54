import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { putXmp } from '../../../../../src/platform/uploads/pictures/put-xmp';
import { writeXmp } from '../../../../../src/platform/uploads/domain/picture-facts/write-xmp';
import { readFacts } from '../../../../../src/platform/uploads/pictures/read-facts';
import { KINDS } from '../../../../support/tagged-pictures';

const EXIFTOOL = process.env.EXIFTOOL ?? 'exiftool';
const hasExiftool = spawnSync(EXIFTOOL, ['-ver']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'rights-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

const stored = (bytes: Buffer): string => {
  const path = join(folder, `${(count += 1)}`); // sharp remembers what lay at a path
  writeFileSync(path, bytes);
  return path;
};

const factsOf = (bytes: Buffer) => readFacts(stored(bytes));

const pixelsOf = async (bytes: Buffer): Promise<string> =>
  (await sharp(bytes, { pages: -1 }).raw().toBuffer()).toString('base64');

const BEFORE = writeXmp({ credit: 'Wrong Agency', copyright: 'Wrong Office', creator: 'Kofi' });

/** As libvips writes them: with XMP or without, with alpha or without, lossless or not, of several frames. */
const makePictures = async (): Promise<[kind: (typeof KINDS)[number], name: string, bytes: Buffer][]> => {
  const made: [kind: (typeof KINDS)[number], name: string, bytes: Buffer][] = [];
  for (const channels of [3, 4] as const)
    for (const isLossless of [false, true])
      for (const kind of KINDS)
        for (const xmp of kind === 'gif' ? [null] : [null, BEFORE]) {
          const background = { r: 200, g: 20, b: 20, alpha: 0.5 };
          const plain = sharp({ create: { width: 61, height: 31, channels, background } });
          const encoded =
            kind === 'tiff'
              ? plain.tiff({ compression: isLossless ? 'lzw' : 'jpeg' })
              : kind === 'webp' || kind === 'avif'
                ? plain.toFormat(kind, { lossless: isLossless })
                : plain.toFormat(kind);
          const bytes = await (xmp === null ? encoded : encoded.withXmp(xmp)).toBuffer();
          const gif = kind === 'gif' && isLossless ? putXmp('gif', bytes, BEFORE) : bytes;
          made.push([kind, `${channels} channels, ${isLossless} ${xmp !== null}`, gif]);
        }
  return made;
};

describe('XMP that is put into a picture', () => {
  let pictures: Awaited<ReturnType<typeof makePictures>>;
  beforeAll(async () => {
    pictures = await makePictures();
  });

  it('is what is read of it, and nothing of before is left; no pixel is changed', async () => {
    for (const [kind, name, bytes] of pictures) {
      const facts = { credit: 'Agency & Sons <é ع>', rights: 'x'.repeat(1999) };
      const put = putXmp(kind, bytes, writeXmp(facts));
      expect([kind, name, await factsOf(put)]).toEqual([kind, name, facts]);
      expect([kind, name, put.includes('Wrong')]).toEqual([kind, name, false]);
      expect([kind, name, await pixelsOf(put)]).toEqual([kind, name, await pixelsOf(bytes)]);
    }
  });

  it('is nothing when there is nothing to say', async () => {
    for (const [kind, name, bytes] of pictures) {
      const put = putXmp(kind, putXmp(kind, bytes, writeXmp({ credit: 'Right' })), null);
      expect([kind, name, await factsOf(put), put.includes('Right'), put.includes('Wrong')]).toEqual([
        ...[kind, name],
        ...[{}, false, false],
      ]);
      expect(await pixelsOf(put)).toBe(await pixelsOf(bytes));
    }
  });

  it('comes out the same when it is put once more', () => {
    for (const [kind, , bytes] of pictures) {
      const xmp = writeXmp({ credit: 'Right' });
      const put = putXmp(kind, bytes, xmp);
      expect(putXmp(kind, put, xmp).equals(put)).toBe(true);
    }
  });

  it('does not make a picture longer with each time, but for TIFF, where nothing moves', () => {
    for (const [kind, , bytes] of pictures) {
      if (kind === 'tiff') continue;
      const first = putXmp(kind, bytes, writeXmp({ credit: 'First' }));
      const others = ['Other', 'x'.repeat(500), 'First'].reduce(
        (put, credit) => putXmp(kind, put, writeXmp({ credit })),
        first,
      );
      expect(others.equals(first)).toBe(true);
    }
  });

  (hasExiftool ? it : it.skip)('is read by exiftool, which finds nothing wrong', () => {
    const paths = pictures
      .filter(([kind, name]) => kind !== 'tiff' || name.includes('true ')) // JPEG inside TIFF it warns of as it is
      .map(([kind, , bytes]) => stored(putXmp(kind, bytes, writeXmp({ credit: 'Right' }))));
    const { stdout } = spawnSync(EXIFTOOL, ['-json', '-validate', '-XMP-photoshop:Credit', ...paths], {
      encoding: 'utf8',
    });
    const found = JSON.parse(stdout) as { Credit: string; Validate: string }[];
    expect(new Set(found.map(({ Credit, Validate }) => `${Credit}: ${Validate}`))).toEqual(
      new Set(['Right: OK']),
    );
  });

  it('is put into no file that is cut off or is none: it ends with an error, in time', () => {
    fc.assert(
      fc.property(
        fc.nat(pictures.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
        (which, part, changes) => {
          const [kind = 'png', , bytes = Buffer.alloc(0)] = pictures[which] ?? [];
          const broken = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * part)));
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
          try {
            putXmp(kind, broken, writeXmp({ credit: 'Right' }));
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
