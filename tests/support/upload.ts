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

const here = () => ({ url: process.env.NEWSROOM_URL ?? '', token: adminToken() });

const picture = (grey: number): Buffer =>
  encodePng({ width: 2, height: 2, rgb: new Uint8Array(12).fill(grey) });

/** Puts a small picture into the media library, as staff do. @returns its id */
export const uploadPicture = async (fileInfo: FileInfo): Promise<number> => (await upload(fileInfo)).id;

/** The same, with what the library says of it. */
export const upload = async (fileInfo: FileInfo, newsroom = here()): Promise<Uploaded> => {
  const response = await postUpload(picture(128), 'picture.png', fileInfo, newsroom);
  if (response.status !== 201) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  const [file] = response.body as Uploaded[];
  if (file === undefined) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  return file;
};

/** Puts another picture into the place of a file, as staff do. */
export const replaceFile = async (id: number, newsroom = here()): Promise<void> => {
  const response = await send(`/upload?id=${id}`, picture(64), 'picture.png', {}, newsroom);
  if (response.status !== 200) throw new Error(`Replacing answered ${response.status}: ${response.text}`);
};

/** Any file, and what the newsroom answers. More fields may follow. */
export const postUpload = (bytes: Buffer, filename: string, fileInfo: FileInfo = {}, newsroom = here()) =>
  send('/upload', bytes, filename, fileInfo, newsroom);

/** Sends a file to any route of the media library, as whoever holds the token; fields may follow. */
export const sendFile = (
  token: string,
  path: string,
  { bytes = picture(64), filename = 'picture.png', fileInfo = {} }: SentFile = {},
) => send(path, bytes, filename, fileInfo, { ...here(), token });

interface SentFile {
  readonly bytes?: Buffer;
  readonly filename?: string;
  readonly fileInfo?: FileInfo;
}

const send = (path: string, bytes: Buffer, filename: string, fileInfo: FileInfo, { url, token } = here()) =>
  request(url)
    .post(path)
    .set('Authorization', `Bearer ${token}`)
    .field('fileInfo', JSON.stringify(fileInfo))
    .attach('files', bytes, { filename });

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
