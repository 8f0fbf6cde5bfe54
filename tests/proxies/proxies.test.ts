import request from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { unique, type StoredDocument } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import { isInstalled, startNginx, startVarnish, type Proxy } from '../support/proxy';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { WRITING_TOKEN } from '../support/test-newsroom';
import { until } from '../support/until';

jest.setTimeout(600_000);

const MISSING = ['nginx', 'varnishd'].filter((program) => !isInstalled(program));
if (MISSING.length > 0)
  process.stderr.write(
    `Skipped, not installed: ${MISSING.join(', ')} (apt-get install nginx-light varnish)\n`,
  );
const withPrograms = MISSING.length === 0 ? describe : describe.skip;

withPrograms('behind the proxies of deploy/', () => {
  let database: TestDatabase;
  let nginx: Proxy;
  let varnish: Proxy;
  const instances: Instance[] = [];
  const proxies: Proxy[] = [];

  beforeAll(async () => {
    database = await startTestDatabase();
    const port = await findFreePort();
    const settings = { PURGE_SERVICE: 'varnish', PURGE_ADDRESS: `http://127.0.0.1:${port}` };
    const first = await startInstance(database, settings);
    instances.push(first);
    const second = await startInstance(database, settings);
    instances.push(second);
    proxies.push((nginx = await startNginx(first.url, second.url)));
    proxies.push((varnish = await startVarnish(first.url, port)));
  });

  afterAll(async () => {
    for (const proxy of proxies) await proxy.stop();
    for (const instance of instances) await instance.kill();
    await database.remove();
  });

  const makeTopic = async (url: string): Promise<StoredDocument> => {
    const made = await request(url)
      .post('/api/topics?status=published')
      .set('Authorization', `Bearer ${WRITING_TOKEN}`)
      .send({ data: { name: unique('Topic') } })
      .expect(201);
    return (made.body as { data: StoredDocument }).data;
  };

  describe.each([
    ['nginx', () => nginx],
    ['Varnish', () => varnish],
  ])('%s', (_name, proxy) => {
    it('keeps a public answer, and asks the newsroom once', async () => {
      const { documentId } = await makeTopic(proxy().url);
      const path = `/api/topics/${documentId}`;
      const first = await request(proxy().url).get(path).expect(200);
      const second = await request(proxy().url).get(path).expect(200);
      expect(first.headers['x-cache']).toBe('MISS');
      expect(second.headers['x-cache']).toBe('HIT');
      expect(second.text).toBe(first.text);
      expect(second.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    });

    it('keeps one copy for all origins', async () => {
      const { documentId } = await makeTopic(proxy().url);
      const kept: unknown[] = [];
      for (const origin of ['https://a.example.org', 'https://b.example.org']) {
        const { headers } = await request(proxy().url).get(`/api/topics/${documentId}`).set('Origin', origin);
        expect(headers['access-control-allow-origin']).toBe('*');
        kept.push(headers['x-cache']);
      }
      expect(kept).toEqual(['MISS', 'HIT']);
    });

    it('does not keep what a token opens', async () => {
      const made = await request(proxy().url)
        .post('/api/topics')
        .set('Authorization', `Bearer ${WRITING_TOKEN}`)
        .send({ data: { name: unique('Draft') } })
        .expect(201);
      const path = `/api/topics/${(made.body as { data: StoredDocument }).data.documentId}?status=draft`;
      await request(proxy().url).get(path).set('Authorization', `Bearer ${WRITING_TOKEN}`).expect(200);
      await request(proxy().url).get(path).expect(403);
    });
  });

  it.each(['/health/live', '/health/ready', '/metrics'])('%s is for nobody outside', async (path) => {
    for (const { url } of [nginx, varnish]) await request(url).get(path).expect(404);
    await request(instances[0]?.url ?? '')
      .get(path)
      .expect(200);
  });

  it('events come as they happen', async () => {
    for (const { url } of [nginx, varnish]) {
      const response = await fetch(`${url}/api/changes/stream`);
      const first = await response.body?.getReader().read();
      expect(Buffer.from((first?.value ?? []) as Uint8Array).toString()).toContain('retry:');
    }
  });

  it('Varnish is told what changed, and answers anew long before its time is over', async () => {
    const { documentId } = await makeTopic(varnish.url);
    const path = `/api/topics/${documentId}`;
    await request(varnish.url).get(path).expect(200);
    await request(varnish.url).get(path).expect('x-cache', 'HIT');
    const name = unique('Renamed');
    await instances[1]?.put(`${path}?status=published`, { data: { name } }).expect(200);
    await until(
      () => request(varnish.url).get(path),
      ({ text }) => text.includes(name),
    );
  });

  it('Varnish takes no purge without tags', async () => {
    expect((await fetch(varnish.url, { method: 'PURGE' })).status).toBe(400);
  });

  it('nginx shares requests out: what is written through it is read from both instances', async () => {
    const { documentId, name } = await makeTopic(nginx.url);
    for (const { url } of instances) {
      await until(
        () => request(url).get(`/api/topics/${documentId}`),
        ({ text }) => text.includes(String(name)),
      );
    }
  });

  it('nginx answers from one instance when the other is gone', async () => {
    await instances[1]?.kill();
    const { documentId } = await makeTopic(instances[0]?.url ?? '');
    for (let reader = 0; reader < 6; reader += 1)
      await request(nginx.url).get(`/api/topics/${documentId}?reader=${reader}`).expect(200);
  });
});
