import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { readXmp } from '../../../../../src/platform/uploads/domain/picture-facts/read-xmp';
import { renderPicture } from '../../../../../src/platform/uploads/pictures/render-picture';
import type { WantedRenditions } from '../../../../../src/platform/uploads/pictures/picture-task';
import { PLACE_BYTES } from '../../../../support/exif-block';
import {
  COPYRIGHT,
  CREATOR,
  CREDIT,
  FACTS,
  KINDS,
  LICENCE,
  SECRET,
  taggedPicture,
  TERMS,
} from '../../../../support/tagged-pictures';

const folder = mkdtempSync(join(tmpdir(), 'renditions-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

const render = async (bytes: Buffer, wanted: Partial<WantedRenditions> = {}) => {
  const path = join(folder, `${(count += 1)}`);
  writeFileSync(path, bytes);
  const all = { form: 'jpeg', facts: {}, focalPoint: null, isRecut: false, sizes: [] } as const;
  const { renditions, sizes, ...whole } = await renderPicture(path, { ...all, ...wanted });
  const read = <Made extends { path: string }>(made: readonly Made[]) =>
    made.map((one) => ({ ...one, bytes: readFileSync(one.path) }));
  return { ...whole, renditions: read(renditions), sizes: read(sizes) };
};

const THUMBNAIL = { key: 'thumbnail', width: 100, height: 100 };

/** Even one that was stored with every tag, past the door. */
describe.each(KINDS)('the renditions of a picture with every tag: %s', (kind) => {
  it('have its rights, and neither place, number nor owner', async () => {
    const { renditions, sizes } = await render(await taggedPicture(kind), {
      form: kind,
      facts: FACTS,
      sizes: [THUMBNAIL],
    });
    expect([renditions.length, sizes.length]).toEqual([4, 1]); // WebP, AVIF, two cards
    for (const { bytes } of renditions) {
      expect(bytes.includes(SECRET)).toBe(false);
      expect(bytes.includes(PLACE_BYTES.little) || bytes.includes(PLACE_BYTES.big)).toBe(false);
      const { exif, iptc, orientation = 1, comments, xmp } = await sharp(bytes).metadata();
      expect([exif, iptc, orientation, comments]).toEqual([undefined, undefined, 1, undefined]);
      expect(readXmp(xmp?.toString() ?? '')).toEqual({
        creator: CREATOR,
        credit: CREDIT,
        copyright: COPYRIGHT,
        rights: TERMS,
        licence: LICENCE,
        licensor: 'https://example.org/buy',
      });
    }
  });
});

/** Its left half is red, its right half blue. */
const halves = (width: number, height: number, depth: 'uchar' | 'ushort' = 'uchar') =>
  sharp({ create: { width, height, channels: 3, background: '#00c' } })
    .composite([
      {
        input: { create: { width: width / 2, height, channels: 3, background: '#c00' } },
        left: 0,
        top: 0,
      },
    ])
    .toColourspace(depth === 'ushort' ? 'rgb16' : 'srgb')
    .png()
    .toBuffer();

const meanOf = async (bytes: Buffer): Promise<number[]> =>
  (await sharp(bytes).stats()).channels.map(({ mean }) => Math.round(mean));

describe('a card', () => {
  it.each([
    [0, [204, 0, 0]],
    [100, [0, 0, 204]],
  ])('shows what matters: at %i per cent', async (x, colour) => {
    const { renditions } = await render(await halves(800, 100), { form: 'png', focalPoint: { x, y: 50 } });
    const card = renditions.find(({ key }) => key === 'card');
    const mean = await meanOf(card?.bytes ?? Buffer.alloc(0));
    colour.forEach((value, channel) => {
      expect(Math.abs((mean[channel] ?? 0) - value)).toBeLessThan(4);
    });
  });

  it('is made alone when another point matters', async () => {
    const { renditions } = await render(await halves(80, 80), { form: 'png', isRecut: true });
    expect(renditions.map(({ key }) => key)).toEqual(['card', 'share']);
  });
});

describe('a picture', () => {
  it('keeps its colours, of 16 bits too', async () => {
    const { renditions } = await render(await halves(80, 80, 'ushort'), { form: 'png' });
    for (const { bytes } of renditions) {
      const [red = 0, , blue = 0] = await meanOf(bytes);
      expect([Math.abs(red - 102) < 5, Math.abs(blue - 102) < 5]).toEqual([true, true]);
    }
  });

  it('stays transparent, and its cards are white behind', async () => {
    const bytes = await sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { renditions } = await render(bytes, { form: 'png' });
    const alphas = await Promise.all(
      renditions.map(async (one) => [one.key, (await sharp(one.bytes).metadata()).hasAlpha]),
    );
    expect(alphas).toEqual([
      ['webp40', true],
      ['avif40', true],
      ['card', false],
      ['share', false],
    ]);
    expect((await meanOf(renditions.at(-1)?.bytes ?? Buffer.alloc(0)))[0]).toBeGreaterThan(250);
  });

  it('that moves has none: they would stand still', async () => {
    const frames = Buffer.alloc(2 * 4 * 4 * 3, 200).fill(90, 0, 48);
    const bytes = await sharp(frames, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
      .gif()
      .toBuffer();
    expect((await render(bytes, { form: 'gif' })).renditions).toEqual([]);
  });

  it('that lost its sizes gets them again, and says how large it is', async () => {
    const { sizes, width, height } = await render(await halves(300, 200), {
      form: 'png',
      sizes: [THUMBNAIL, { key: 'large', width: 1000, height: 1000 }],
    });
    expect([width, height, ...sizes.map(({ key, width: own }) => [key, own])]).toEqual([
      300,
      200,
      ['thumbnail', 100],
    ]);
  });

  it('that is damaged is none', async () => {
    const half = (await halves(800, 800)).subarray(0, 400);
    await expect(render(half, { form: 'png' })).rejects.toThrow();
  });
});
