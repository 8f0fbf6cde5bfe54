import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anonymous } from '../../../support/api';
import { adminToken } from '../../../support/admin-token';
import { fetchRaw } from '../../../support/fetch-raw';
import { postUpload } from '../../../support/upload';
import { itIsRead } from '../../../support/upload-reading';

describe('an upload in the folder', () => {
  itIsRead(() => ({ url: process.env.NEWSROOM_URL ?? '', token: adminToken() }));
});

describe('a drawing', () => {
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(500)}</svg>`);

  it('runs nothing, and is compressed with a tag of its own', async () => {
    const uploaded = await postUpload(svg, 'drawing.svg').expect(201);
    const [{ url }] = uploaded.body as [{ url: string }];
    const read = (headers: Record<string, string>) =>
      anonymous()
        .get(url)
        .set({ 'Accept-Encoding': 'gzip', ...headers });
    const { headers } = await read({}).expect(200);
    expect(headers['content-security-policy']).toMatch(
      /^sandbox; default-src 'none'; form-action 'none';(?!.*script-src)/,
    );
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.etag).toMatch(/-gzip"$/);
    await read({ 'If-None-Match': headers.etag ?? '' }).expect(304);
    const part = await read({ Range: 'bytes=0-3' }).expect(206);
    expect([part.headers['content-encoding'], (part.body as Buffer).toString()]).toEqual([undefined, '<svg']);
  });
});

describe('a file of before, when everything was taken', () => {
  const put = (name: string, content: string): string => {
    const folder = join(dirname(process.env.NEWSROOM_LOG ?? ''), 'public', 'uploads');
    writeFileSync(join(folder, name), content);
    return `/uploads/${name}`;
  };

  it.each([
    ['sign-in_0a.html', '<form action="https://elsewhere.example">'],
    ['app_0a.js', 'alert(1)'],
    ['style_0a.css', 'a{}'],
    ['page_0a.XHTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['run_0a', 'x'],
  ])('is to be saved, as nothing that a browser runs: %s', async (name, content) => {
    const { headers } = await anonymous().get(put(name, content)).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'; form-action 'none'/);
  });

  it('is served at no other spelling of its address', async () => {
    put('other_0a.html', '<html>');
    for (const path of [
      '/%75ploads/other_0a.html',
      '//uploads/other_0a.html',
      '/uploads//other_0a.html',
      '/uploads%2Fother_0a.html',
    ])
      expect([path, (await fetchRaw(path)).status]).toEqual([path, 404]);
  });

  it('that is a drawing runs nothing', async () => {
    const { headers } = await anonymous()
      .get(put('old_0a.svg', '<svg><script>alert(1)</script></svg>'))
      .expect(200);
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(headers['content-security-policy']).not.toMatch(/allow-scripts|script-src/);
  });
});
