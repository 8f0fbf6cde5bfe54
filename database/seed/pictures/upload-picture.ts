import type { Core } from '@strapi/strapi';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureSeed } from '../content/pictures';
import { drawPattern } from './draw-pattern';
import { encodePng } from './encode-png';

const PICTURE_SIZE = { width: 1200, height: 675 }; // pixels; 16:9, what sharing cards and lead pictures ask for

interface UploadService {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText: string; caption: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
}

/** Draws a picture and puts it into the media library. @returns the id of its file */
export const uploadPicture = async (strapi: Core.Strapi, picture: PictureSeed): Promise<number> => {
  const { fileName, alternativeText, caption, style } = picture;
  const png = encodePng(drawPattern(style, PICTURE_SIZE));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-seed-'));
  try {
    const filepath = join(folder, fileName);
    await writeFile(filepath, png);
    const uploads = strapi.plugin('upload').service<UploadService>('upload');
    const [file] = await uploads.upload({
      data: { fileInfo: { name: fileName, alternativeText, caption } },
      files: { filepath, originalFilename: fileName, mimetype: 'image/png', size: png.length },
    });
    if (file === undefined) throw new Error(`The picture ${fileName} was not stored.`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
