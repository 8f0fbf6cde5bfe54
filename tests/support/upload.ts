import request from 'supertest';
import { encodePng } from '../../database/seed/pictures/encode-png';
import { ADMINISTRATOR } from './test-newsroom';

/** Signs in to the panel's API. @returns the bearer token */
export const signIn = async (): Promise<string> => {
  const response = await request(process.env.NEWSROOM_URL ?? '')
    .post('/admin/login')
    .send(ADMINISTRATOR);
  return (response.body as { data: { token: string } }).data.token;
};

/** Puts a small picture into the media library, as staff do. @returns its id */
export const uploadPicture = async (fileInfo: { alternativeText?: string }): Promise<number> => {
  const response = await request(process.env.NEWSROOM_URL ?? '')
    .post('/upload')
    .set('Authorization', `Bearer ${await signIn()}`)
    .field('fileInfo', JSON.stringify(fileInfo))
    .attach('files', encodePng({ width: 2, height: 2, rgb: new Uint8Array(12).fill(128) }), {
      filename: 'picture.png',
      contentType: 'image/png',
    });
  const [file] = response.body as { id: number }[];
  if (file === undefined) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  return file.id;
};
