import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import sharp from 'sharp';
import { joinFacts, type PictureFacts } from '../domain/picture-facts/picture-facts';
import { readIim } from '../domain/picture-facts/read-iim';
import { readXmp } from '../domain/picture-facts/read-xmp';
import { findXmpInGif } from '../domain/picture-facts/xmp-in-gif';
import { findXmpInJpeg } from '../domain/picture-facts/xmp-in-jpeg';

/**
 * Reads what a picture says of itself in words, before it is written anew: XMP first, then IPTC-IIM, then EXIF. What cannot be read
 * says nothing: a picture is not refused for it.
 */
export const readFacts = async (path: string): Promise<PictureFacts> => {
  const { format, exif, iptc, xmp } = await sharp(path, { limitInputPixels: false }).metadata();
  const packet =
    format === 'gif'
      ? findXmpInGif(await readFile(path))
      : format === 'jpeg' && xmp !== undefined
        ? findXmpInJpeg(await readFile(path))
        : (xmp?.toString('utf8') ?? '');
  return joinFacts(
    orNothing(() => readXmp(packet)),
    orNothing(() => (iptc ? readIim(iptc) : {})),
    exif ? await readExif(exif) : {},
  );
};

/** Damaged metadata are metadata that are lost. */
const orNothing = (read: () => PictureFacts): PictureFacts => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
};

interface Exif {
  readonly Artist?: unknown;
  readonly Copyright?: unknown;
  readonly ImageDescription?: unknown;
  readonly DateTimeOriginal?: unknown;
}

const PREFIX = Buffer.from('Exif\0\0');
const WANTED = ['Artist', 'Copyright', 'ImageDescription', 'DateTimeOriginal'];

const readExif = async (bytes: Buffer): Promise<PictureFacts> => {
  const tiff = bytes.subarray(0, PREFIX.length).equals(PREFIX) ? bytes.subarray(PREFIX.length) : bytes;
  try {
    const read = (await exifr.parse(tiff, { reviveValues: false, gps: false, pick: WANTED })) as
      Exif | undefined;
    return {
      creator: textOf(read?.Artist),
      copyright: textOf(read?.Copyright),
      caption: textOf(read?.ImageDescription),
      takenAt: textOf(read?.DateTimeOriginal).replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T'),
    };
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
