import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import fc from 'fast-check';
import sharp from 'sharp';
import { readXmp } from '../../../../../src/platform/uploads/domain/picture-facts/read-xmp';
import { findXmpInGif } from '../../../../../src/platform/uploads/domain/picture-facts/xmp-in-gif';
import { preparePicture } from '../../../../../src/platform/uploads/pictures/prepare-picture';
import { renderPicture } from '../../../../../src/platform/uploads/pictures/render-picture';
import { anyPicture, drawPicture, type AnyPicture } from '../../../../support/any-picture';
import { PLACE_BYTES } from '../../../../support/exif-block';

jest.setTimeout(240_000); // milliseconds, for a busy machine

const RUNS = 120;

const folder = mkdtempSync(join(tmpdir(), 'any-picture-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** Everything that the newsroom would serve of it. */
const serve = async (picture: AnyPicture): Promise<Buffer[]> => {
  const path = join(folder, `${(count += 1)}`);
  writeFileSync(path, await drawPicture(picture));
  const settings = { isOptimised: count % 2 === 0, sizes: [{ key: 'thumbnail', width: 245, height: 156 }] };
  const { path: whole, sizes, facts } = await preparePicture(path, picture.kind, settings, {});
  const made = { form: picture.kind, facts: facts ?? {}, focalPoint: null, isRecut: false, sizes: [] };
  const { renditions } = await renderPicture(whole, made);
  return [whole, ...[...sizes, ...renditions].map((file) => file.path)].map((file) => readFileSync(file));
};

/** In the encodings in which programs write names. */
const holds = (bytes: Buffer, secret: string): boolean =>
  [Buffer.from(secret), Buffer.from(secret, 'utf16le'), PLACE_BYTES.little, PLACE_BYTES.big].some((sign) =>
    bytes.includes(sign),
  );

const packetOf = async (bytes: Buffer): Promise<string> =>
  bytes.subarray(0, 3).toString() === 'GIF'
    ? findXmpInGif(bytes)
    : ((await sharp(bytes).metadata()).xmp?.toString() ?? '');

const readByOthers = async (bytes: Buffer): Promise<unknown> =>
  exifr.parse(bytes, true).catch(() => null) as Promise<unknown>; // it knows no GIF and no WebP

describe('any picture with any tags', () => {
  it('is served, itself and all that is made of it, without place, number and owner, upright, and with its rights', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture, async (picture) => {
        const { kind, secret, credit, copyright, parts } = picture;
        for (const bytes of await serve(picture)) {
          expect(holds(bytes, secret)).toBe(false);
          expect(JSON.stringify([await readByOthers(bytes)])).not.toContain(secret);
          const { orientation = 1, exif, iptc, comments } = await sharp(bytes).metadata();
          expect([orientation, exif, iptc, comments]).toEqual([1, undefined, undefined, undefined]);
          if (!parts.includes('xmp')) continue;
          const said = readXmp(await packetOf(bytes));
          expect([kind, said.credit, said.copyright]).toEqual([kind, credit, copyright]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
