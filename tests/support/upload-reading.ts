import { get } from 'node:http';
import request from 'supertest';
import { postUpload } from './upload';

const TEXT = 'The story of the day.\n'.repeat(5);
const LENGTH = TEXT.length;

/** How everybody reads an upload, wherever it is kept. */
export const itIsRead = (newsroom: () => { readonly url: string; readonly token: string }): void => {
  let url = '';
  let path = '';
  beforeAll(async () => {
    ({ url } = newsroom());
    const uploaded = await postUpload(Buffer.from(TEXT), 'story.txt', {}, newsroom()).expect(201);
    path = (uploaded.body as [{ url: string }])[0].url;
  });
  const read = (headers: Record<string, string> = {}) => request(url).get(path).set(headers);

  it('is read whole, as what its name says', async () => {
    const { headers, text } = await read().expect(200);
    expect(text).toBe(TEXT);
    expect(path).toMatch(/^\/uploads\/story_\w+\.txt$/);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(LENGTH),
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment',
    });
    expect(headers['content-security-policy']).toMatch(
      /^sandbox; default-src 'none'; form-action 'none';(?!.*script-src)/,
    );
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
  });

  it('has a head', async () => {
    const whole = await read().expect(200);
    const head = await request(url).head(path).expect(200);
    const same = ['content-type', 'content-length', 'etag', 'last-modified', 'cache-control'] as const;
    for (const name of same) expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
    expect(head.headers['last-modified']).toMatch(/ GMT$/);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await read().expect(200);
    const known = await read({ 'If-None-Match': headers.etag ?? '' }).expect(304);
    expect(known.headers.etag).toBe(headers.etag);
    await read({ 'If-Modified-Since': headers['last-modified'] ?? '' }).expect(304);
    const other = await read({ 'If-None-Match': '"other"' }).expect(200);
    expect(other.text).toBe(TEXT);
  });

  it('is read in part', async () => {
    const part = await read({ Range: 'bytes=4-9' }).expect(206);
    expect(part.text).toBe('story ');
    expect(part.headers['content-range']).toBe(`bytes 4-9/${LENGTH}`);
    const end = await read({ Range: 'bytes=-3' }).expect(206);
    expect(end.text).toBe('y.\n');
    const outside = await read({ Range: `bytes=${LENGTH}-` }).expect(416);
    expect(outside.headers['content-range']).toBe(`bytes */${LENGTH}`);
    await read({ Range: 'bytes=0-1', 'If-Range': '"other"' }).expect(200);
  });

  it('has no other address', async () => {
    await request(url).get('/uploads/none.png').expect(404);
    await request(url).head('/uploads/none.png').expect(404);
    const name = path.slice('/uploads/'.length);
    expect(await statusOf(url, `/uploads/${name}%00`)).toBe(400); // nothing has such a name
    for (const odd of [
      `/uploads/%2e%2e/uploads/${name}`,
      '/uploads/..%2Ffavicon.png',
      '/uploads/../favicon.png/..',
      '/uploads/..%5C..%5Cpackage.json',
      '/uploads/.gitkeep',
      '/uploads/100%zz.png',
      '/uploads/',
      `/uploads/${'a'.repeat(600)}`,
    ])
      expect([odd, await statusOf(url, odd)]).toEqual([odd, 404]);
  });
};

/** The status for a path that is sent as it is. */
const statusOf = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    get({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
