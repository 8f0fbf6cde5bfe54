import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureForm } from '../domain/picture-form';
import { stripJpeg } from '../domain/strip-jpeg';

/** What begins a note, by kind of picture; where it stands by chance, a picture is written anew for nothing. */
const NOTES: Readonly<Partial<Record<PictureForm, readonly string[]>>> = {
  png: ['tEXt', 'zTXt', 'iTXt', 'eXIf'],
  webp: ['EXIF', 'XMP '],
  gif: ['XMP DataXMP', '\u0021\u00fe'],
};

const END_OF_PNG = Buffer.from('49454e44ae426082', 'hex');

/** Whether a picture that was stored before has anything in it besides the picture, or lies on its side. */
export const isTagged = async (path: string, form: PictureForm): Promise<boolean> => {
  const { exif, iptc, xmp, orientation = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
  if (exif !== undefined || iptc !== undefined || xmp !== undefined || orientation !== 1) return true;
  const bytes = await readFile(path);
  if (form === 'jpeg') return stripJpeg(bytes).length !== bytes.length;
  if (NOTES[form]?.some((note) => bytes.includes(Buffer.from(note, 'latin1'))) === true) return true;
  if (form === 'png') return !bytes.subarray(-END_OF_PNG.length).equals(END_OF_PNG);
  return form === 'webp' && bytes.readUInt32LE(4) + 8 < bytes.length - 1;
};
