import request from 'supertest';
import { encodePng } from '../../database/seed/pictures/encode-png';
import { adminToken } from './admin-token';

interface FileInfo {
  readonly name?: string;
  readonly alternativeText?: string;
  readonly caption?: string;
}

interface Uploaded {
  readonly id: number;
  readonly hash: string;
}

/** Puts a small picture into the media library, as staff do. @returns its id */
export const uploadPicture = async (fileInfo: FileInfo): Promise<number> => (await upload(fileInfo)).id;

/** The same, with what the library says of it. */
export const upload = async (fileInfo: FileInfo): Promise<Uploaded> => {
  const response = await request(process.env.NEWSROOM_URL ?? '')
    .post('/upload')
    .set('Authorization', `Bearer ${adminToken()}`)
    .field('fileInfo', JSON.stringify(fileInfo))
    .attach('files', encodePng({ width: 2, height: 2, rgb: new Uint8Array(12).fill(128) }), {
      filename: 'picture.png',
      contentType: 'image/png',
    });
  const [file] = response.body as Uploaded[];
  if (file === undefined) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  return file;
};
