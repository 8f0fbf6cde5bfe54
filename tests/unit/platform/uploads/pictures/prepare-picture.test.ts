import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { readXmp } from '../../../../../src/platform/uploads/domain/picture-facts/read-xmp';
import { findXmpInGif } from '../../../../../src/platform/uploads/domain/picture-facts/xmp-in-gif';
import { preparePicture } from '../../../../../src/platform/uploads/pictures/prepare-picture';
import { PLACE_BYTES } from '../../../../support/exif-block';
import {
  COPYRIGHT,
  CREATOR,
  CREDIT,
  FACTS,
  iimJpeg,
  KINDS,
  LICENCE,
  SECRET,
  taggedPicture,
  TERMS,
  type Kind,
} from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SETTINGS = { isOptimised: true, sizes: [{ key: 'thumbnail', width: 245, height: 156 }] };
let count = 0;

const prepare = async (bytes: Buffer, kind: Kind, known = {}) => {
  const path = join(folder, `${(count += 1)}`);
  writeFileSync(path, bytes);
  const { sizes, facts, ...whole } = await preparePicture(path, kind, SETTINGS, known);
  const files = [whole, ...sizes].map((file) => ({ ...file, bytes: readFileSync(file.path) }));
  return { facts, files };
};

const packetOf = async (bytes: Buffer, kind: Kind): Promise<string> =>
  kind === 'gif' ? findXmpInGif(bytes) : ((await sharp(bytes).metadata()).xmp?.toString() ?? '');

describe.each(KINDS)('a picture with every tag: %s', (kind) => {
  let prepared: Awaited<ReturnType<typeof prepare>>;
  let tagged: Buffer;
  beforeAll(async () => {
    tagged = await taggedPicture(kind);
    prepared = await prepare(tagged, kind);
  });

  it('has the tags before', () => {
    expect(tagged.includes(SECRET)).toBe(true);
  });

  it('is read', () => {
    expect(prepared.facts).toEqual(FACTS);
  });

  it('keeps no place, number, owner or small picture, nor do its sizes', async () => {
    expect(prepared.files).toHaveLength(2);
    for (const { bytes } of prepared.files) {
      expect(bytes.includes(SECRET)).toBe(false);
      expect(bytes.includes(PLACE_BYTES.little) || bytes.includes(PLACE_BYTES.big)).toBe(false);
      const { exif, iptc, orientation = 1, comments } = await sharp(bytes).metadata();
      expect([exif, iptc, orientation, comments]).toEqual([undefined, undefined, 1, undefined]);
    }
  });

  it('says who made it and what is allowed, and so do its sizes', async () => {
    for (const { bytes } of prepared.files)
      expect(readXmp(await packetOf(bytes, kind))).toEqual({
        creator: CREATOR,
        credit: CREDIT,
        copyright: COPYRIGHT,
        rights: TERMS,
        licence: LICENCE,
        licensor: 'https://example.org/buy',
      });
  });
});

describe('what a library of others reads in what is kept', () => {
  it('is credit and copyright, and no place', async () => {
    const { files } = await prepare(await taggedPicture('jpeg'), 'jpeg');
    const read = (await exifr.parse(files[0]?.bytes ?? Buffer.alloc(0), {
      xmp: true,
      gps: true,
      mergeOutput: false,
    })) as Readonly<Record<string, Record<string, unknown>>>;
    expect(Object.keys(read).sort()).toEqual(['dc', 'photoshop', 'plus', 'xmpRights']);
    expect(read.dc?.creator).toBe(CREATOR);
  });
});

describe('a picture of an agency that writes IPTC-IIM', () => {
  it('is read, in Latin 1 too', async () => {
    const { facts } = await prepare(await iimJpeg(), 'jpeg');
    expect(facts).toEqual({ credit: 'Agency', creator: 'é', takenAt: '2026-11-02' });
  });
});

describe('a picture that says nothing', () => {
  it('takes what is known of the one whose place it takes', async () => {
    const bare = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const { facts, files } = await prepare(bare, 'jpeg', { credit: CREDIT });
    expect(facts).toEqual({ credit: CREDIT });
    expect(files[0]?.bytes.toString()).toContain('Agency &amp; Sons &lt;invented&gt;');
    expect((await prepare(bare, 'jpeg')).files[0]?.bytes.toString('latin1')).not.toContain('xmp');
  });
});

/** Where the red half lies when a picture is shown as its tag says (EXIF 2.32, table 6). */
const SIDES = ['', 'left', 'right', 'right', 'left', 'top', 'top', 'bottom', 'bottom'];

describe.each(['jpeg', 'png', 'webp', 'tiff'] as const)('a picture that was held otherwise: %s', (kind) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i: stands upright, as it is and small', async (orientation) => {
    const { files } = await prepare(await taggedPicture(kind, orientation), kind);
    for (const { bytes, width, height } of files) {
      expect((width ?? 0) > (height ?? 0)).toBe(orientation < 5);
      expect(await redSide(bytes)).toBe(SIDES[orientation]);
    }
  });
});

const redSide = async (bytes: Buffer): Promise<string> => {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number): boolean => (data[(y * info.width + x) * info.channels] ?? 0) > 128;
  const [right, bottom] = [info.width - 1, info.height - 1];
  const corners = [isRed(0, 0), isRed(right, 0), isRed(0, bottom), isRed(right, bottom)].map(Number).join('');
  return { '1010': 'left', '0101': 'right', '1100': 'top', '0011': 'bottom' }[corners] ?? corners;
};
