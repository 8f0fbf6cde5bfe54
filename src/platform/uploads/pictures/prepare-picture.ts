import { stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { PictureForm } from '../domain/picture-form';
import type { PictureSettings, PreparedFile, PreparedPicture } from './picture-task';

type Raster = Exclude<PictureForm, 'svg' | 'movie'>;

const OPTIMISED = 80; // of 100: what Strapi takes
const GOOD = 95; // of 100: nobody sees the difference
const AVIF_EFFORT = 2; // of 9: each step doubles the time

/**
 * Writes a picture anew: upright, and without what else was in the file, such as where and with what camera it was taken, or what
 * is no picture at all. Then its smaller sizes.
 *
 * @throws Error for a picture that cannot be read to its end
 */
export const preparePicture = async (
  path: string,
  form: Raster,
  { isOptimised, sizes }: PictureSettings,
): Promise<PreparedPicture> => {
  const whole = await write(open(path), form, `${path}-whole`, isOptimised ? OPTIMISED : GOOD);
  const made: (PreparedFile & { key: string })[] = [];
  for (const { key, width, height } of sizes) {
    if ((whole.width ?? 0) <= width && (whole.height ?? 0) <= height) continue;
    const smaller = open(whole.path).resize({ width, height, fit: 'inside' });
    made.push({ key, ...(await write(smaller, form, `${path}-${key}`, OPTIMISED)) });
  }
  return { ...whole, sizes: made };
};

/** Every frame; one that is turned is no animation. */
const open = (path: string): Sharp => sharp(path, { animated: true, limitInputPixels: false }).autoOrient();

const write = async (picture: Sharp, form: Raster, path: string, quality: number): Promise<PreparedFile> => {
  const { width, height, pageHeight } = await encode(picture, form, quality).toFile(path);
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
