import { readFile, stat, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { joinFacts, type PictureFacts } from '../domain/picture-facts/picture-facts';
import { writeXmp } from '../domain/picture-facts/write-xmp';
import { putXmpIntoGif } from '../domain/picture-facts/xmp-in-gif';
import type { PictureForm } from '../domain/picture-form';
import { readFacts } from './read-facts';
import type { PictureSettings, PreparedFile, PreparedPicture } from './picture-task';

export type Raster = Exclude<PictureForm, 'svg' | 'movie' | 'pdf' | 'office' | 'sound' | 'matroska'>;

const OPTIMISED = 80; // of 100: what Strapi takes
const GOOD = 95; // of 100: nobody sees the difference
const AVIF_EFFORT = 2; // of 9: each step doubles the time

/**
 * Writes a picture anew: upright, and without what else was in the file, such as where and with what camera it was taken, or what
 * is no picture at all. Then its smaller sizes. Who made it and what is allowed with it is read before, and stands in each of them.
 *
 * @param known - what is known of the picture, should it say nothing itself
 * @throws Error for a picture that cannot be read to its end
 */
export const preparePicture = async (
  path: string,
  form: Raster,
  { isOptimised, sizes }: PictureSettings,
  known: PictureFacts,
): Promise<PreparedPicture> => {
  const told = await readFacts(path);
  const facts = Object.keys(told).length === 0 ? joinFacts(known) : told;
  const xmp = writeXmp(facts);
  const whole = await write(open(path), `${path}-whole`, {
    form,
    xmp,
    quality: isOptimised ? OPTIMISED : GOOD,
  });
  return { ...whole, sizes: await makeSizes(whole, form, { sizes, xmp, path }), facts };
};

interface WantedSizes {
  readonly sizes: PictureSettings['sizes'];
  readonly xmp: string | null;
  /** How the paths of what is made begin. */
  readonly path: string;
}

/** Makes those sizes of a clean picture that are smaller than it. */
export const makeSizes = async (
  whole: Omit<PreparedFile, 'size'>,
  form: Raster,
  { sizes, xmp, path }: WantedSizes,
): Promise<PreparedPicture['sizes']> => {
  const made: (PreparedFile & { key: string })[] = [];
  for (const { key, width, height } of sizes) {
    if ((whole.width ?? 0) <= width && (whole.height ?? 0) <= height) continue;
    const smaller = open(whole.path).resize({ width, height, fit: 'inside' });
    made.push({ key, ...(await write(smaller, `${path}-${key}`, { form, xmp, quality: OPTIMISED })) });
  }
  return made;
};

/** Every frame; one that is turned is no animation. */
const open = (path: string): Sharp => sharp(path, { animated: true, limitInputPixels: false }).autoOrient();

interface Wanted {
  readonly form: Raster;
  /** What is written into it; null: nothing. */
  readonly xmp: string | null;
  readonly quality: number; // of 100
}

const write = async (picture: Sharp, path: string, { form, xmp, quality }: Wanted): Promise<PreparedFile> => {
  const encoded = encode(picture, form, quality);
  const { width, height, pageHeight } = await (xmp === null ? encoded : encoded.withXmp(xmp)).toFile(path);
  if (form === 'gif' && xmp !== null) await writeFile(path, putXmpIntoGif(await readFile(path), xmp));
  return { path, width, height: pageHeight ?? height, size: (await stat(path)).size };
};

const encode = (picture: Sharp, form: Raster, quality: number): Sharp => {
  switch (form) {
    case 'png':
      return quality < GOOD ? picture.png({ quality }) : picture.png(); // a quality makes it one of 256 colours
    case 'gif':
      return picture.gif();
    case 'tiff':
      return quality < GOOD ? picture.tiff({ quality }) : picture.tiff({ compression: 'lzw' });
    case 'avif':
      return picture.avif({ quality: Math.min(quality, OPTIMISED), effort: AVIF_EFFORT });
    default:
      return picture[form]({ quality });
  }
};
