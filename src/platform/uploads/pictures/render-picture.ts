import { stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { writeXmp } from '../domain/picture-facts/write-xmp';
import { planRenditions, WIDEST, type PlannedRendition } from '../domain/renditions/plan-renditions';
import { makeSizes, type Raster } from './prepare-picture';
import type { RenderedPicture, WantedRenditions } from './picture-task';

/** of 100; measured in docs/adr/0116: of these AVIF has the fewest bytes at the same difference from the picture */
const QUALITY = { webp: 75, avif: 50, jpeg: 80 } as const;

/** of 9; the first step is as good as the third, and takes a fifth of its time */
const AVIF_EFFORT = 0;

const NOTHING_BEHIND = '#fff'; // what shows through a card: JPEG has no transparency

/**
 * Makes what browsers choose from of a picture that is stored. It is decoded once; all are drawn from its pixels, so that nothing of the
 * file but them comes over. An animation has none: browsers choose by width, and would stand still.
 *
 * @throws Error for a picture that cannot be read to its end
 */
export const renderPicture = async (path: string, wanted: WantedRenditions): Promise<RenderedPicture> => {
  const { pages = 1, autoOrient } = await sharp(path, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const xmp = writeXmp(wanted.facts);
  const sizes = await makeSizes({ path, width, height }, wanted.form as Raster, {
    sizes: wanted.sizes,
    xmp,
    path,
  });
  if (pages > 1 && wanted.form !== 'tiff') return { width, height, renditions: [], sizes };
  const { data, info } = await sharp(path, { limitInputPixels: false })
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = (): Sharp =>
    sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
      limitInputPixels: false,
    });
  const planned = planRenditions(info, wanted.focalPoint).filter(
    ({ crop }) => crop !== null || !wanted.isRecut,
  );
  const renditions: (PlannedRendition & { path: string; size: number })[] = [];
  for (const plan of planned) {
    const target = `${path}-${plan.key}`;
    const drawn = draw(pixels(), plan);
    await (xmp === null ? drawn : drawn.withXmp(xmp)).toFile(target);
    renditions.push({ ...plan, path: target, size: (await stat(target)).size });
  }
  return { width, height, renditions, sizes };
};

const draw = (pixels: Sharp, { crop, width, height, form }: PlannedRendition): Sharp => {
  const cut = crop === null ? pixels : pixels.extract(crop);
  const sized = cut.resize({ width, height, fit: 'fill' });
  if (form === 'webp') return sized.webp({ quality: QUALITY.webp });
  if (form === 'avif') return sized.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT });
  return sized.flatten({ background: NOTHING_BEHIND }).jpeg({ quality: QUALITY.jpeg });
};
