import { Client } from 'pg';
import request from 'supertest';
import type { Rendition } from '../../src/shared/pictures/rendition';
import { Bucket } from '../support/bucket';
import { PLACE_BYTES } from '../support/exif-block';
import { startInstance, type Instance } from '../support/instances';
import { signIn } from '../support/shared-newsroom';
import { COPYRIGHT, SECRET, taggedPicture } from '../support/tagged-pictures';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import { postUpload } from '../support/upload';

jest.setTimeout(180_000);

interface Stored {
  readonly id: number;
  readonly hash: string;
  readonly url: string;
}

const bucket = new Bucket();
let database: TestDatabase;
let instance: Instance;
let library = { url: '', token: '' };

beforeAll(async () => {
  await bucket.start();
  database = await startTestDatabase();
  instance = await startInstance(database, { ...bucket.settings, UPLOAD_RENDITIONS: 'true' });
  library = { url: instance.url, token: await signIn(instance.url) };
});

afterAll(async () => {
  await instance.stop();
  await bucket.stop();
  await database.remove();
});

const keysOf = (hash: string): string[] => [...bucket.objects.keys()].filter((key) => key.includes(hash));

const asStaff = (method: 'post' | 'delete', path: string) =>
  request(library.url)[method](path).set('Authorization', `Bearer ${library.token}`);

const statusesOf = async (urls: readonly string[]): Promise<number[]> => {
  const statuses = new Set<number>();
  for (const url of urls) statuses.add((await request(library.url).get(url)).status);
  return [...statuses];
};

describe('renditions in a bucket', () => {
  let file: Stored;
  let renditions: readonly Rendition[];

  it('are stored beside the picture, with its rights and nothing of its place, number or owner', async () => {
    const answer = await postUpload(await taggedPicture('jpeg'), 'a.jpg', {}, library).expect(201);
    [file] = answer.body as [Stored];
    renditions = await until(
      async () => {
        const client = new Client(database.connection);
        await client.connect();
        const { rows } = await client.query<{ files: Rendition[] | null }>(
          `select renditions -> 'files' as files from files where id = $1`,
          [file.id],
        );
        await client.end();
        return rows[0]?.files ?? [];
      },
      (made) => made.length > 0,
    );
    expect(renditions.map(({ mime }) => mime)).toEqual([
      'image/webp',
      'image/avif',
      'image/jpeg',
      'image/jpeg',
    ]);
    const keys = keysOf(file.hash);
    expect(keys.length).toBeGreaterThan(renditions.length);
    for (const key of keys) {
      const { bytes } = bucket.objects.get(key) ?? { bytes: Buffer.alloc(0) };
      const hides = [SECRET, PLACE_BYTES.little, PLACE_BYTES.big].some((hidden) => bytes.includes(hidden));
      expect([key, hides, bytes.includes(COPYRIGHT)]).toEqual([key, false, true]);
    }
    expect(await statusesOf(renditions.map(({ url }) => url))).toEqual([200]);
  });

  it('close with the picture, and open again', async () => {
    const urls = [file.url, ...renditions.map(({ url }) => url)];
    const answer = (consent: string) =>
      asStaff('post', '/newsroom/pictures/answers').send({
        ids: [file.id],
        answers: { people: true, consent },
      });
    await answer('withdrawn').expect(200);
    expect(await statusesOf(urls)).toEqual([410]);
    await answer('given').expect(200);
    expect(await statusesOf(urls)).toEqual([200]);
  });

  it('go with the picture', async () => {
    await asStaff('delete', `/upload/files/${file.id}`).expect(200);
    await until(
      () => Promise.resolve(keysOf(file.hash)),
      (keys) => keys.length === 0,
    );
  });
});
