import { open, readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';
import { officeType } from '../domain/office-type';
import { typeOfText } from '../domain/type-of-text';
import type { Inspection } from './picture-task';

/** bytes of a text that are looked at: browsers, too, look no further than its beginning */
const BEGINNING = 262_144;

const OLD_OFFICE_LIMIT = 100_000_000; // bytes that are read at once

/** Finds out what a file is by its content, and how many pixels its header promises. Nothing is decoded. */
export const inspectFile = async (path: string): Promise<Inspection> => {
  const type = await findType(path);
  return type?.startsWith('image/') === true && type !== 'image/svg+xml'
    ? await inspectPicture(path, type)
    : { type, pixels: 0 };
};

const findType = async (path: string): Promise<string | null> => {
  const type = (await fileTypeFromFile(path))?.mime ?? null;
  if (type === null || type.startsWith('text/') || type === 'application/xml')
    return typeOfText(await readBeginning(path), type);
  if (type === 'application/x-cfb') return officeType(await readBeginning(path, OLD_OFFICE_LIMIT));
  return type;
};

/** Those that nobody here can read have none; whether they are taken at all is not decided here. */
const inspectPicture = async (path: string, type: string): Promise<Inspection> => {
  if (!READ.has(type)) return { type, pixels: 0 };
  const {
    width,
    height,
    pageHeight,
    pages = 1,
    compression,
  } = await sharp(path, {
    limitInputPixels: false,
  }).metadata();
  const isAvif = type.startsWith('image/hei') && compression === 'av1';
  return { type: isAvif ? 'image/avif' : type, pixels: width * (pageHeight ?? height) * pages };
};

const READ = new Set(
  [
    'jpeg',
    'png',
    'apng',
    'webp',
    'gif',
    'tiff',
    'avif',
    'heic',
    'heif',
    'heic-sequence',
    'heif-sequence',
  ].map((name) => `image/${name}`),
);

const readBeginning = async (path: string, limit = BEGINNING): Promise<Buffer> => {
  if (limit === OLD_OFFICE_LIMIT) return readFile(path).then((bytes) => bytes.subarray(0, limit));
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
