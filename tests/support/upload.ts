import request, { type Test } from 'supertest';
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
  const response = await send('/upload', 128).field('fileInfo', JSON.stringify(fileInfo));
  const [file] = response.body as Uploaded[];
  if (file === undefined) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  return file;
};

/** Puts another picture into the place of a file, as staff do. */
export const replaceFile = async (id: number): Promise<void> => {
  const response = await send(`/upload?id=${id}`, 64).field('fileInfo', '{}');
  if (response.status !== 200) throw new Error(`Replacing answered ${response.status}: ${response.text}`);
};

const send = (path: string, grey: number): Test =>
  request(process.env.NEWSROOM_URL ?? '')
    .post(path)
    .set('Authorization', `Bearer ${adminToken()}`)
    .attach('files', encodePng({ width: 2, height: 2, rgb: new Uint8Array(12).fill(grey) }), {
      filename: 'picture.png',
      contentType: 'image/png',
    });

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
