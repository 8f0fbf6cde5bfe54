import request from 'supertest';
import { anonymous, unique, writer } from '../../../support/api';
import { makeReleased } from '../../../support/editorial';
import { makeTopic } from '../../../support/factories';
import { adminToken } from '../../../support/admin-token';
import { upload } from '../../../support/upload';

const ORIGIN = 'https://www.example.org';
const READS = 'authorization,if-match,if-modified-since,if-none-match';

const exposed = (headers: Record<string, string>): string[] =>
  (headers['access-control-expose-headers'] ?? '').split(', ');

const openingOf = (headers: Record<string, string>) =>
  Object.entries(headers).filter(([name]) => name.startsWith('access-control-'));

describe('an answer of the public interface', () => {
  let file: string;
  let slug: string;

  beforeAll(async () => {
    file = (await upload({})).url;
    slug = String((await makeReleased()).slug);
  });

  const paths = (): [what: string, path: string, status: number][] => [
    ['a list', '/api/press-releases', 200],
    ['a document that is not there', '/api/topics/nothing', 404],
    ['a content page', `/api/content?path=/news/${slug}`, 200],
    ['the search', `/api/search?q=${unique('word')}`, 200],
    ['a feed', '/api/feeds/press.atom', 200],
    ['the sitemap', '/api/sitemap.xml', 200],
    ['the description', '/api/openapi.json', 200],
    ['a file', file, 200],
    ['a file that is not there', '/uploads/nothing.jpg', 404],
    ['a wrong query', '/api/search?nonsense=1', 400],
    ['a route that is not there', '/api/nothing', 404],
    ['a refusal', '/api/embargoed/press-releases', 403],
  ];

  it('may be read by pages of every origin, in the same bytes, made or kept', async () => {
    for (const [what, path, status] of paths()) {
      for (const origin of [undefined, ORIGIN, 'null', undefined]) {
        const asked = anonymous().get(path);
        const { headers, status: got } = await (origin === undefined ? asked : asked.set('Origin', origin));
        expect([what, origin, got]).toEqual([what, origin, status]);
        expect([what, origin, headers['access-control-allow-origin']]).toEqual([what, origin, '*']);
        expect([what, origin, headers['access-control-allow-credentials']]).toEqual([
          what,
          origin,
          undefined,
        ]);
        expect([what, origin, (headers.vary ?? '').toLowerCase().includes('origin')]).toEqual([
          what,
          origin,
          false,
        ]);
        expect(exposed(headers as Record<string, string>)).toEqual(
          expect.arrayContaining(['ETag', 'Link', 'Content-Disposition', 'Retry-After']),
        );
      }
    }
  });

  it('may be read when nothing is new', async () => {
    const first = await anonymous().get('/api/topics').set('Origin', ORIGIN).expect(200);
    const again = await anonymous()
      .get('/api/topics')
      .set({ Origin: ORIGIN, 'If-None-Match': String(first.headers.etag) })
      .expect(304);
    expect(again.headers['access-control-allow-origin']).toBe('*');
    expect(exposed(again.headers as Record<string, string>)).toContain('ETag');
  });

  it('may be read with a token, and after a write', async () => {
    const topic = await makeTopic();
    const { headers } = await writer
      .put(`/api/topics/${topic.documentId}`, { name: unique('Topic') })
      .set('Origin', ORIGIN)
      .expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('says the language, which every page may read', async () => {
    const { headers } = await anonymous().get(`/api/content?path=/news/${slug}`).set('Origin', ORIGIN);
    expect(headers['content-language']).toBe('en');
    expect(exposed(headers as Record<string, string>)).toContain('Content-Language');
  });
});

describe('a preflight', () => {
  const ask = (path: string, method = 'GET', headers = READS) =>
    anonymous().options(path).set({
      Origin: ORIGIN,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': headers,
    });

  it.each([
    ['/api/press-releases', 'GET'],
    ['/api/press-releases/abc', 'PUT'],
    ['/api/feeds/press.atom', 'GET'],
    ['/api/upload', 'POST'],
    ['/uploads/photo.jpg', 'GET'],
  ])('of %s lets browsers send conditions and tokens, and holds for a day', async (path, method) => {
    const { headers } = await ask(path, method).expect(204);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-max-age']).toBe('86400');
    const allowed = String(headers['access-control-allow-headers']).split(', ');
    expect(allowed).toEqual(
      expect.arrayContaining([
        'If-None-Match',
        'If-Modified-Since',
        'If-Match',
        'Authorization',
        'Content-Type',
      ]),
    );
    expect(String(headers['access-control-allow-methods']).split(', ')).toContain(method);
  });

  it.each([
    ['/admin/access-token', 'POST'],
    ['/admin/login', 'POST'],
    ['/content-manager/content-types', 'GET'],
    ['/upload', 'POST'],
    ['/i18n/locales', 'GET'],
    ['/newsroom/overview', 'GET'],
  ])('of the panel opens nothing: %s', async (path, method) => {
    const { headers } = await ask(path, method);
    expect(openingOf(headers as Record<string, string>)).toEqual([]);
  });
});

describe('the panel', () => {
  it.each([
    '/admin/users/me',
    '/content-manager/content-types',
    '/i18n/locales',
    '/upload/files',
    '/newsroom/nothing',
  ])('answers pages of its own origin alone: %s', async (path) => {
    const { headers } = await anonymous()
      .get(path)
      .set({ Origin: ORIGIN, Authorization: `Bearer ${adminToken()}` });
    expect(openingOf(headers as Record<string, string>)).toEqual([]);
    expect((headers as Record<string, string>)['cache-control']).toBe('no-store');
  });

  it.each(['cross-site', 'same-site'])('takes nothing that a %s page sends', async (site) => {
    const answer = await anonymous()
      .post('/admin/access-token')
      .set({ Origin: ORIGIN, 'Sec-Fetch-Site': site })
      .expect(403);
    expect((answer.body as { error: { name: string } }).error.name).toBe('ForbiddenError');
  });

  it.each([undefined, 'same-origin', 'none'])(
    'takes what it sends by itself (Sec-Fetch-Site: %s)',
    async (site) => {
      const asked = request(process.env.NEWSROOM_URL ?? '').post('/admin/login');
      const { status } = await (site === undefined ? asked : asked.set('Sec-Fetch-Site', site)).send({});
      expect(status).toBe(400);
    },
  );

  it('lets its pages ask the newsroom alone', async () => {
    const { headers } = await anonymous().get('/admin/nothing');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("img-src 'self' data: blob:;");
    expect(policy).not.toContain('market-assets');
  });
});

describe('a newsroom without TLS', () => {
  it('speaks of none, whatever a reader says of proxies', async () => {
    for (const path of ['/api/topics', '/api/topics', '/admin/nothing', '/uploads/nothing.jpg']) {
      const { headers } = await anonymous().get(path).set('X-Forwarded-Proto', 'https');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('knows no newsroom security contact, and says so', async () => {
    await anonymous().get('/.well-known/security.txt').expect(404);
  });
});
