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
  readonly url: string;
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

/** A picture inside a text, as the panel's editor stores it. */
export const pictureBlock = (url: string) => ({
  type: 'image',
  image: {
    url,
    name: 'picture.png',
    alternativeText: 'A map',
    caption: 'Drawn by hand',
    width: 2,
    height: 2,
    hash: 'picture',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    provider: 'local',
    createdAt: '2026-11-25T00:00:00.000Z',
    updatedAt: '2026-11-25T00:00:00.000Z',
  },
  children: [{ type: 'text', text: '' }],
});
