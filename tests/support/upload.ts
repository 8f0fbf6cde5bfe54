import { deflateSync } from 'node:zlib';
import request from 'supertest';
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
    .attach('files', smallPng(), { filename: 'picture.png', contentType: 'image/png' });
  const [file] = response.body as { id: number }[];
  if (file === undefined) throw new Error(`Upload answered ${response.status}: ${response.text}`);
  return file.id;
};

/** A grey picture of 2 × 2 pixels (PNG specification, third edition). */
const smallPng = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]); // width, height, depth 8, greyscale
  const pixels = deflateSync(Buffer.from([0, 128, 128, 0, 128, 128])); // each row begins with its filter type
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
};

const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
