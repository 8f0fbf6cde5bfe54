import { get, type IncomingHttpHeaders } from 'node:http';
import request from 'supertest';
import { unique, type StoredDocument } from '../support/api';
import { onDatabase, settle } from '../support/cached-newsroom';
import { startInstance, type Instance } from '../support/instances';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { PREVIEW_TOKEN } from '../support/test-newsroom';
import { until } from '../support/until';

jest.setTimeout(600_000);

let database: TestDatabase;
let newsroom: Instance;
let plain: Instance; // without a cache
const instances: Instance[] = [];
let topic: StoredDocument;

beforeAll(async () => {
  database = await startTestDatabase();
  instances.push((newsroom = await startInstance(database)));
  instances.push((plain = await startInstance(database, { CACHE_SIZE_MB: '0' })));
  topic = await makeTopic(unique('Topic'));
});

afterAll(async () => {
  for (const instance of instances) await instance.kill();
  await database.remove();
});

const makeTopic = async (name: string): Promise<StoredDocument> => {
  const made = await newsroom.post('/api/topics?status=published', { data: { name } }).expect(201);
  return (made.body as { data: StoredDocument }).data;
};

const rename = (documentId: string, name: string) =>
  newsroom.put(`/api/topics/${documentId}?status=published`, { data: { name } }).expect(200);

const read = (path: string) => request(newsroom.url).get(path);

const metric = async (name: string): Promise<number> => {
  const { text } = await read('/metrics');
  return Number(new RegExp(`^dateline_cache_${name} (.+)$`, 'm').exec(text)?.[1]);
};

/** How many of the answers that a piece of work gets come from memory. */
const countHits = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await metric('hits_total');
  await work();
  return (await metric('hits_total')) - before;
};

describe('an answer that was given before', () => {
  it('comes from memory, byte for byte, whatever the order of the parameters', async () => {
    const first = await read('/api/topics?sort=name&fields=name').expect(200);
    const hits = await countHits(async () => {
      expect((await read('/api/topics?fields=name&sort=name')).text).toBe(first.text);
      expect((await read('/api/topics?sort=name&fields%5B%5D=name')).status).toBe(200);
    });
    expect(hits).toBe(1);
  });

  it.each([
    ['without an origin', {}],
    ['for an origin', { Origin: 'https://www.example.org' }],
  ])('carries all headers of Strapi, %s', async (_name, sent) => {
    const pick = ({ headers }: { headers: IncomingHttpHeaders }) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !CHANGED.includes(name)));
    const expected = await request(plain.url).get('/api/topics').set(sent).expect(200);
    await read('/api/topics');
    const kept = await read('/api/topics').set(sent).expect(200);
    expect(pick(kept)).toEqual(pick(expected));
    expect([kept.headers.vary, expected.headers.vary]).toEqual(Array(2).fill('Accept-Encoding'));
  });

  it('answers HEAD with the same headers', async () => {
    const whole = await read('/api/topics').set('Accept-Encoding', 'identity');
    const head = await request(newsroom.url)
      .head('/api/topics')
      .set('Accept-Encoding', 'identity')
      .expect(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.text)));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  it('answers 304 to who has it, until it changes', async () => {
    const path = `/api/topics/${topic.documentId}`;
    const { headers } = await read(path).expect(200);
    const known = await read(path).set('If-None-Match', headers.etag ?? '');
    expect(known.status).toBe(304);
    expect(known.headers['content-type']).toBeUndefined();
    expect(known.headers['content-security-policy']).toBe(headers['content-security-policy']);
    await rename(topic.documentId, unique('Topic'));
    await read(path)
      .set('If-None-Match', headers.etag ?? '')
      .expect(200);
  });

  it('has a strong tag of its own in each encoding', async () => {
    const path = '/api/openapi.json';
    const plainTag = (await read(path).set('Accept-Encoding', 'identity').expect(200)).headers.etag ?? '';
    for (const encoding of ['gzip', 'br']) {
      const compressed = await until(
        () => read(path).set('Accept-Encoding', encoding).buffer(false),
        ({ headers }) => headers['content-encoding'] === encoding,
      );
      expect(compressed.headers.etag).toBe(plainTag.replace(/"$/, `-${encoding}"`));
    }
  });

  it('tells caches in front what they may do, and what it was made from', async () => {
    const { headers } = await read(`/api/topics/${topic.documentId}`);
    expect(headers['cache-control']).toContain('s-maxage=');
    expect(headers['surrogate-key']).toBe(`all topic:${topic.documentId}`);
  });
});

const CHANGED = [
  'date',
  'etag',
  'cache-control',
  'surrogate-key',
  'cache-tag',
  'vary',
  'content-length',
  'content-encoding',
];

describe('what never comes from memory', () => {
  it.each([
    ['a request with a token', () => read('/api/topics').set('Authorization', `Bearer ${PREVIEW_TOKEN}`)],
    ['an answer in another form', () => read('/api/topics').set('Strapi-Response-Format', 'v4')],
    ['a refusal', () => read('/api/topics?status=draft')],
    ['metrics', () => read('/metrics')],
    ['a route that does not exist', () => read('/api/topics/a/b/c')],
  ])('%s', async (_name, ask) => {
    await ask();
    const hits = await countHits(async () => {
      expect((await ask()).headers['surrogate-key']).toBeUndefined();
    });
    expect(hits).toBe(0);
  });

  it('answers who has no token as before, after who has one', async () => {
    const draft = await newsroom.post('/api/topics', { data: { name: unique('Secret') } }).expect(201);
    const { documentId } = (draft.body as { data: StoredDocument }).data;
    await newsroom.get(`/api/topics/${documentId}?status=draft`).expect(200);
    await read(`/api/topics/${documentId}`).expect(404);
    await read(`/api/topics/${documentId}?status=draft`).expect(403);
  });
});

describe('a change', () => {
  it('is what everybody reads after its writer has been told', async () => {
    const { documentId } = await makeTopic(unique('Topic'));
    for (let round = 0; round < 20; round += 1) {
      await read(`/api/topics/${documentId}`);
      const name = unique('Renamed');
      await rename(documentId, name);
      expect((await read(`/api/topics/${documentId}`)).body).toMatchObject({ data: { name } });
    }
  });

  it('leaves what has nothing to do with it', async () => {
    const other = await makeTopic(unique('Other'));
    const path = `/api/topics/${topic.documentId}`;
    await read(path);
    await rename(other.documentId, unique('Other'));
    expect(await countHits(() => read(path))).toBe(1);
  });

  it('to a draft leaves everything', async () => {
    await read('/api/topics');
    await newsroom.put(`/api/topics/${topic.documentId}`, { data: { name: unique('Draft') } }).expect(200);
    expect(await countHits(() => read('/api/topics'))).toBe(1);
  });

  it('to an absence is seen: what was not there is there', async () => {
    const name = unique('Topic');
    const path = `/api/topics?filters[slug]=${name.toLowerCase()}`;
    expect((await read(path)).body).toMatchObject({ data: [] });
    await makeTopic(name);
    expect((await read(path)).body).toMatchObject({ data: [{ name }] });
  });

  it('that was rolled back takes nothing away', async () => {
    await settle(newsroom);
    await read('/api/topics');
    await onDatabase(database, `begin; update topics set name = 'x'; rollback`);
    await settle(newsroom);
    expect(await countHits(() => read('/api/topics'))).toBe(1);
  });
});

describe('many readers of one address', () => {
  it('cost one computation', async () => {
    const path = `/api/topics?sort=name&fields=name&pagination[pageSize]=7`;
    const before = await metric('misses_total');
    const answers = await Promise.all(Array.from({ length: 50 }, () => read(path)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await metric('misses_total')) - before).toBe(1);
  });

  it('get their answer although the first of them goes away', async () => {
    const path = '/api/topics?sort=slug&pagination[pageSize]=6';
    const first = get(`${newsroom.url}${path}`);
    first.on('error', () => undefined); // it is cut off on purpose
    await new Promise((resolve) => first.once('finish', resolve));
    const others = Array.from({ length: 5 }, () => read(path).expect(200));
    first.destroy();
    await Promise.all(others);
  });

  it('each get their refusal', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => read('/api/topics?status=draft')));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });
});

describe('an instance that lost its connection for changes', () => {
  it('forgets what it has kept, and keeps again when it hears again', async () => {
    await read('/api/topics');
    // Without triggers nobody is told: only who forgets everything sees it.
    const name = unique('Unheard');
    await onDatabase(database, `set session_replication_role = replica; update topics set name = '${name}'`);
    expect((await read('/api/topics')).text).not.toContain(name);
    await onDatabase(
      database,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dateline-cache'`,
    );
    await until(
      () => read('/api/topics'),
      ({ text }) => text.includes(name),
    );
    await until(
      () => countHits(() => read('/api/topics')),
      (hits) => hits === 1,
    );
  });
});

describe('CACHE_SIZE_MB=0', () => {
  it('leaves answers as Strapi sends them', async () => {
    const { headers } = await request(plain.url).get('/api/topics').expect(200);
    expect(headers['surrogate-key']).toBeUndefined();
    expect(headers.etag).toBeUndefined();
  });
});
