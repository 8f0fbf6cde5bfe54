import { anonymous } from '../../../support/api';
import { adminToken } from '../../../support/admin-token';
import { postUpload } from '../../../support/upload';
import { itIsRead } from '../../../support/upload-reading';

describe('an upload in the folder', () => {
  itIsRead(() => ({ url: process.env.NEWSROOM_URL ?? '', token: adminToken() }));
});

describe('a drawing', () => {
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script>${'<g/>'.repeat(500)}</svg>`,
  );

  it('runs nothing, and is compressed with a tag of its own', async () => {
    const uploaded = await postUpload(svg, 'drawing.svg').expect(201);
    const [{ url }] = uploaded.body as [{ url: string }];
    const read = (headers: Record<string, string>) =>
      anonymous()
        .get(url)
        .set({ 'Accept-Encoding': 'gzip', ...headers });
    const { headers } = await read({}).expect(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';(?!.*script-src)/);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.etag).toMatch(/-gzip"$/);
    await read({ 'If-None-Match': headers.etag ?? '' }).expect(304);
    const part = await read({ Range: 'bytes=0-3' }).expect(206);
    expect([part.headers['content-encoding'], (part.body as Buffer).toString()]).toEqual([undefined, '<svg']);
  });
});
