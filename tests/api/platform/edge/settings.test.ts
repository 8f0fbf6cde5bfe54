import request from 'supertest';
import {
  ADMINISTRATOR,
  startTestNewsroom,
  WRITING_TOKEN,
  type TestNewsroom,
} from '../../../support/test-newsroom';

const SITE = 'https://www.example.org';
const APP = 'https://app.example.org';
const EVIL = 'https://evil.example';

/** Two proxies in front: the nearer adds the address of the farther, which adds that of the reader. */
const FARTHER = '10.0.0.2';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await startTestNewsroom({
    settings: {
      CORS_ORIGINS: `${SITE}, ${APP}`,
      TRUST_PROXY: '2',
      SECURITY_CONTACT: 'security@example.org, https://www.example.org/report',
      RATE_SIGN_IN: '3',
      RATE_SEARCH: '2',
      RATE_FEEDS: '2',
      RATE_WEBSUB: '4',
      RATE_PRESS_KITS: '2',
      RATE_CALENDARS: '2',
      RATE_UPLOADS: '2',
    },
  });
});

afterAll(async () => {
  await newsroom.stop();
});

const as = (reader: string) => ({ 'X-Forwarded-For': `${reader}, ${FARTHER}` });
const get = (path: string, headers: Record<string, string> = {}) =>
  request(newsroom.url).get(path).set(headers);
const post = (path: string, headers: Record<string, string> = {}) =>
  request(newsroom.url).post(path).set(headers);

describe('where origins are named', () => {
  it.each([
    ['kept answers', '/api/topics'],
    ['answers that are not kept', '/api/changes?limit=1'],
    ['what is not there', '/api/nothing'],
    ['files', '/uploads/nothing.jpg'],
  ])('each of them is told that it may read %s, and no other', async (_what, path) => {
    for (const origin of [SITE, APP, EVIL, 'null', SITE, undefined]) {
      const { headers } = await get(path, origin === undefined ? {} : { Origin: origin });
      const opens = origin === SITE || origin === APP ? origin : undefined;
      expect([origin, headers['access-control-allow-origin']]).toEqual([origin, opens]);
      expect(String(headers.vary).toLowerCase()).toContain('origin');
    }
  });

  it('one kept copy serves them all', async () => {
    await get('/api/contacts', { Origin: SITE }).expect(200);
    const before = await hits();
    const { headers } = await get('/api/contacts', { Origin: APP }).expect(200);
    expect(headers['access-control-allow-origin']).toBe(APP);
    expect((await hits()) - before).toBe(1);
  });

  it('a preflight of another gets no leave', async () => {
    const asking = { 'Access-Control-Request-Method': 'PUT' };
    const of = async (origin: string) => {
      const answer = await request(newsroom.url)
        .options('/api/topics/x')
        .set({ Origin: origin, ...asking });
      return (answer.headers as Record<string, string>)['access-control-allow-origin'];
    };
    expect([await of(SITE), await of(EVIL)]).toEqual([SITE, undefined]);
  });
});

const hits = async (): Promise<number> =>
  Number(/^dateline_cache_hits_total (.+)$/m.exec((await get('/metrics')).text)?.[1]);

describe('behind proxies that are trusted', () => {
  const secure = { 'X-Forwarded-Proto': 'https' };
  const login = (headers: Record<string, string>) =>
    post('/admin/login', { ...as('192.0.2.10'), ...headers })
      .send(ADMINISTRATOR)
      .expect(200);
  const cookiesOf = ({ headers }: { headers: unknown }) =>
    String((headers as Record<string, unknown>)['set-cookie']);

  it('cookies are Secure when the reader came by TLS, and only then', async () => {
    expect(cookiesOf(await login(secure))).toMatch(/strapi_admin_refresh=.*; secure/i);
    expect(cookiesOf(await login({}))).not.toMatch(/; secure/i);
  });

  it.each(['/api/organisations', '/uploads/nothing.jpg', '/admin/nothing'])(
    'the reader hears to come by TLS when it did, and only then: %s',
    async (path) => {
      for (const headers of [secure, {}, secure, {}]) {
        const answer = await get(path, headers);
        const said = (answer.headers as Record<string, string>)['strict-transport-security'];
        expect(said).toBe('X-Forwarded-Proto' in headers ? 'max-age=31536000; includeSubDomains' : undefined);
      }
    },
  );
});

describe('who asks too often', () => {
  type Ask = (headers: Record<string, string>, count: number) => request.Test;
  const asks: [what: string, ask: Ask, most: number][] = [
    [
      'to sign in',
      (headers) => post('/admin/login', headers).send({ email: 'a@example.org', password: 'x' }),
      3,
    ],
    [
      'for a new password',
      (headers) => post('/admin/forgot-password', headers).send({ email: 'a@example.org' }),
      3,
    ],
    [
      'for searches',
      (headers, count) => get(`/api/search?q=word${headers['X-Forwarded-For']}${count}`, headers),
      2,
    ],
    [
      'for texts of a type',
      (headers, count) => get(`/api/topics?_q=${headers['X-Forwarded-For']}${count}`, headers),
      2,
    ],
    ['for feeds', (headers, count) => get(`/api/feeds/press.json?since=2026-0${count + 1}-01`, headers), 2],
    [
      'for subscriptions',
      (headers) => post('/api/websub', headers).type('form').send({ 'hub.mode': 'x' }),
      4,
    ],
    ['for press kits', (headers) => get('/api/press-releases/x/press-kit', headers), 2],
    ['for calendars', (headers, count) => get(`/api/calendar/guess${count}/releases.ics`, headers), 2],
    ['to upload', (headers) => post('/upload', headers).attach('files', Buffer.from('x'), 'x.txt'), 2],
    [
      'to upload as a tool',
      (headers) => post('/api/upload', headers).attach('files', Buffer.from('x'), 'x.txt'),
      2,
    ],
  ];

  it.each(asks)('%s is told to wait, and others are answered', async (what, ask, most) => {
    const at = asks.findIndex(([other]) => other === what);
    const reader = as(`198.51.100.${at + 1}`);
    for (let count = 0; count < most; count += 1) expect((await ask(reader, count)).status).not.toBe(429);
    const refused = await ask({ ...reader, Origin: SITE }, most);
    expect(refused.status).toBe(429);
    const headers = refused.headers as Record<string, string>;
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['access-control-allow-origin'] ?? (what.includes('tool') ? 'none' : '')).toBe(
      ask(reader, most).url.includes('/api/') ? SITE : '',
    );
    expect((refused.body as { error: { name: string } }).error.name).toBe('RateLimitError');
    expect((await ask(as(`198.51.101.${at + 1}`), most + 1)).status).not.toBe(429);
  });

  it('is known by the address that the farther proxy adds, not by what it claims', async () => {
    const claim = (made: string) => ({ 'X-Forwarded-For': `${made}, 198.51.100.200, ${FARTHER}` });
    const statuses: number[] = [];
    for (const made of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      statuses.push((await get(`/api/search?q=claim${made}`, claim(made))).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is one with all addresses of its network of IPv6', async () => {
    const statuses: number[] = [];
    for (const address of ['2001:db8:7:7::1', '2001:db8:7:7:ffff::2', '2001:db8:7:7::3', '2001:db8:7:8::1'])
      statuses.push((await get(`/api/search?q=v6-${address}`, as(address))).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('is known by its token too, wherever it asks', async () => {
    const token = { Authorization: `Bearer ${WRITING_TOKEN}` };
    const statuses: number[] = [];
    for (const count of [1, 2, 3])
      statuses.push(
        (await get(`/api/search?q=token${count}`, { ...as(`203.0.113.${count}`), ...token })).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is never counted for what is kept', async () => {
    const reader = as('203.0.113.99');
    await get('/api/search?q=kept', as('203.0.113.98')).expect(200);
    for (let count = 0; count < 10; count += 1) await get('/api/search?q=kept', reader).expect(200);
    await get('/api/search?q=not-kept-yet', reader).expect(200);
  });
});

describe('who finds a weakness', () => {
  it('reads whom to tell', async () => {
    const { text, headers } = await get('/.well-known/security.txt').expect(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text.split('\n').filter((line) => !line.startsWith('Expires: '))).toEqual([
      'Contact: mailto:security@example.org',
      'Contact: https://www.example.org/report',
      'Preferred-Languages: en, fr, es, ar',
      `Canonical: ${newsroom.url}/.well-known/security.txt`,
      '',
    ]);
    expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/m);
  });
});
