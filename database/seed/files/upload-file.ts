import type { Core } from '@strapi/strapi';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureSeed } from '../content/pictures';
import type { SheetSeed } from '../content/sheets';
import { drawPattern } from '../pictures/draw-pattern';
import { encodePng } from '../pictures/encode-png';
import { writeSheet } from './write-sheet';

const PICTURE_SIZE = { width: 1200, height: 675 }; // pixels; 16:9, what sharing cards and lead pictures ask for

interface UploadService {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText?: string; caption: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
}

/** Draws a picture and puts it into the media library. @returns the id of its file */
export const uploadPicture = (strapi: Core.Strapi, picture: PictureSeed): Promise<number> => {
  const { fileName: name, alternativeText, caption, style } = picture;
  const png = encodePng(drawPattern(style, PICTURE_SIZE));
  return upload(strapi, { name, alternativeText, caption }, 'image/png', png);
};

/** Writes a sheet and puts it into the media library. @returns the id of its file */
export const uploadSheet = async (strapi: Core.Strapi, sheet: SheetSeed): Promise<number> => {
  const { fileName: name, caption } = sheet;
  return upload(strapi, { name, caption }, 'application/pdf', await writeSheet(sheet));
};

const upload = async (
  strapi: Core.Strapi,
  fileInfo: { readonly name: string; readonly alternativeText?: string; readonly caption: string },
  mimetype: string,
  bytes: Uint8Array,
): Promise<number> => {
  const { name } = fileInfo;
  const folder = await mkdtemp(join(tmpdir(), 'dateline-seed-'));
  try {
    const filepath = join(folder, name);
    await writeFile(filepath, bytes);
    const uploads = strapi.plugin('upload').service<UploadService>('upload');
    const [file] = await uploads.upload({
      data: { fileInfo },
      files: { filepath, originalFilename: name, mimetype, size: bytes.length },
    });
    if (file === undefined) throw new Error(`The file ${name} was not stored.`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
