import { FEED_FORMATS } from '../../../../src/distribution/feeds/domain/feed';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { anonymous, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeTopic } from '../../../support/factories';
import { fetchRaw, type Answer } from '../../../support/fetch-raw';
import { untilSecondAfter } from '../../../support/next-second';
import { until } from '../../../support/until';
import { untilCompared } from '../../../support/until-compared';

/** The first to ask for an encoding gets plain bytes, while the others' are made. */
const fetchEncoded = (path: string, encoding: string): Promise<Answer> =>
  until(
    () => fetchRaw(path, { 'Accept-Encoding': encoding }),
    ({ headers }) => headers['content-encoding'] === encoding,
  );

const PATH = '/api/feeds/press.atom';

beforeAll(async () => {
  await makeReleased();
});

beforeEach(untilCompared);

describe('a feed that the caller has already', () => {
  it.each(FEED_FORMATS)('is 304 without a body as %s', async (format) => {
    const path = `/api/feeds/press.${format}?since=2026-01-01`;
    const { headers } = await fetchRaw(path);
    const again = await fetchRaw(path, { 'If-None-Match': `"other", ${String(headers.etag)}` });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const byDate = await fetchRaw(path, { 'If-Modified-Since': String(headers['last-modified']) });
    expect([byDate.status, byDate.bytes.length]).toEqual([304, 0]);
    const neither = await fetchRaw(path, {
      'If-None-Match': '"other"',
      'If-Modified-Since': String(headers['last-modified']),
    });
    expect(neither.status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  it('is another one, by date too, when a release has left it', async () => {
    const topic = await makeTopic();
    const path = `/api/feeds/press.atom?topic=${String(topic.slug)}`;
    await makeReleased({ topics: [topic.documentId] });
    const { documentId, title } = await makeReleased({ topics: [topic.documentId] });
    const before = await fetchRaw(path);
    expect(before.bytes.toString()).toContain(String(title));
    await untilSecondAfter(String(before.headers['last-modified']));
    await writer.put(`/api/press-releases/${documentId}`, { topics: [] }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const after = await fetchRaw(path, { 'If-Modified-Since': String(before.headers['last-modified']) });
    expect(after.status).toBe(200);
    expect(after.bytes.toString()).not.toContain(String(title));
  });

  it('answers 304 without a body, by entity tag or by date', async () => {
    const { headers } = await fetchRaw(PATH);
    expect(headers.etag).toMatch(/^"[\w-]{22,}"$/);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await fetchRaw(PATH, { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    const byDate = await fetchRaw(PATH, { 'If-Modified-Since': String(headers['last-modified']) });
    expect(byDate.status).toBe(304);
  });

  it('answers 200 after a release, and after a contact in it changed', async () => {
    const before = await fetchRaw(PATH);
    const contact = await makeContact();
    await makeReleased({ contacts: [contact.documentId] });
    const released = await fetchRaw(PATH, { 'If-None-Match': String(before.headers.etag) });
    expect(released.status).toBe(200);
    const name = unique('Renamed desk');
    await writer.put(`/api/contacts/${contact.documentId}?status=published`, { name }).expect(200);
    const renamed = await fetchRaw(PATH, { 'If-None-Match': String(released.headers.etag) });
    expect(renamed.status).toBe(200);
    expect(renamed.bytes.toString()).toContain(name);
  });

  it('has another tag in each encoding, and 304 for each of them', async () => {
    const plain = await fetchRaw(PATH);
    const zipped = await fetchEncoded(PATH, 'gzip');
    const brotli = await fetchEncoded(PATH, 'br');
    const tag = String(plain.headers.etag).slice(0, -1);
    expect(zipped.headers).toMatchObject({ etag: `${tag}-gzip"`, 'content-encoding': 'gzip' });
    expect(brotli.headers).toMatchObject({ etag: `${tag}-br"`, 'content-encoding': 'br' });
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    const again = await fetchRaw(PATH, {
      'Accept-Encoding': 'br',
      'If-None-Match': String(brotli.headers.etag),
    });
    expect([again.status, again.headers.etag]).toEqual([304, brotli.headers.etag]);
    expect(again.headers.vary).toContain('Accept-Encoding');
  });

  it('answers HEAD with the same headers and no body', async () => {
    const { headers } = await fetchRaw(PATH);
    const head = await anonymous().head(PATH).set('Accept-Encoding', 'identity').expect(200);
    expect(head.headers.etag).toBe(headers.etag);
    expect(Boolean(head.text)).toBe(false);
  });
});

describe('another spelling of its address', () => {
  it.each(['/api/feeds/press.RSS', '/api/feeds/press.rss/', '/api/FEEDS/Press.rss'])(
    'is the same feed, under its own address: %s',
    async (path) => {
      const { status, headers } = await fetchRaw(path);
      expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
      expect(headers.link).toContain('/api/feeds/press.rss>; rel="self"');
    },
  );
});

describe('the feed at /api/feeds/press', () => {
  const ask = (accept: string) => fetchRaw('/api/feeds/press', { Accept: accept });

  it.each([
    ['application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['application/feed+json', 'application/feed+json; charset=utf-8'],
    ['application/json', 'application/feed+json; charset=utf-8'],
    ['application/rss+xml;q=0.5, application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['text/html, application/rss+xml;q=0.1', 'application/rss+xml; charset=utf-8'],
    ['*/*', 'application/rss+xml; charset=utf-8'],
  ])('is what the caller accepts: %s', async (accept, type) => {
    const { headers } = await ask(accept);
    expect(headers['content-type']).toBe(type);
    expect(headers.vary).toMatch(/\bAccept\b(?!-)/);
    expect(headers.link).toMatch(
      /<[^>]+\/api\/websub>; rel="hub", <[^>]+\/api\/feeds\/press\.\w+>; rel="self"/,
    );
  });

  it('answers 406 with what there is', async () => {
    const { status, bytes } = await ask('image/png');
    expect(status).toBe(406);
    expect(bytes.toString()).toContain('Ask for one of application/rss+xml, application/atom+xml');
  });
});

describe('an address with what trackers added', () => {
  const TRACKED = 'utm_source=newsletter&fbclid=abc&mc_cid=1';

  it.each([
    ...FEED_FORMATS.map((format) => `/api/feeds/press.${format}?locale=fr`),
    '/api/content?path=/',
    '/api/navigation?locale=fr',
    '/api/search?q=well',
    '/api/search?suggest=wel',
    '/api/sitemap.xml',
    '/api/news-sitemap.xml',
    '/api/changes?limit=1',
    '/api/topics?fields=name',
    '/api/openapi.json',
    '/docs',
  ])('is answered as the one without: %s', async (path) => {
    const plain = await fetchRaw(path);
    const tracked = await fetchRaw(`${path}${path.includes('?') ? '&' : '?'}${TRACKED}`);
    expect([tracked.status, tracked.headers.etag]).toEqual([plain.status, plain.headers.etag]);
    expect(tracked.bytes.equals(plain.bytes)).toBe(true);
  });

  it('is so for callers with a token too', async () => {
    await writer.get(`/api/content?path=/&${TRACKED}`).expect((await fetchRaw('/api/content?path=/')).status);
  });

  it('does not stand in the feed’s own address', async () => {
    const { bytes, headers } = await fetchRaw(`${PATH}?locale=fr&${TRACKED}`);
    expect(String(headers.link)).toMatch(/press\.atom\?locale=fr>; rel="self"/);
    expect(bytes.toString()).not.toContain('utm_');
  });
});
