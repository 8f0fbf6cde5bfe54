import type { PictureForm } from '../domain/picture-form';
import { putXmpIntoAvif } from '../domain/picture-facts/xmp-in-avif';
import { putXmpIntoGif } from '../domain/picture-facts/xmp-in-gif';
import { putXmpIntoJpeg } from '../domain/picture-facts/xmp-in-jpeg';
import { putXmpIntoPng } from './xmp-in-png';
import { putXmpIntoTiff } from '../domain/picture-facts/xmp-in-tiff';
import { putXmpIntoWebp } from '../domain/picture-facts/xmp-in-webp';

type Put = (bytes: Buffer, xmp: string | null) => Buffer;

const PUT: Readonly<Partial<Record<PictureForm, Put>>> = {
  jpeg: putXmpIntoJpeg,
  png: putXmpIntoPng,
  webp: putXmpIntoWebp,
  gif: putXmpIntoGif,
  tiff: putXmpIntoTiff,
  avif: putXmpIntoAvif,
};

/**
 * A picture as the newsroom stored it, with this XMP in the place of what it has; no pixel is changed, however often. Null: with none.
 *
 * @throws Error for a picture that is built in a way which is not known
 */
export const putXmp = (form: PictureForm, bytes: Buffer, xmp: string | null): Buffer => {
  const put = PUT[form];
  if (put === undefined) throw new Error(`Nothing is written into files of the form ${form}.`);
  return put(bytes, xmp);
};
