import { Client } from 'pg';
import request from 'supertest';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { startTestNewsroom, type TestNewsroom } from '../../../support/test-newsroom';
import { until } from '../../../support/until';

/** As behind a proxy, so that askers have addresses. */
let newsroom: TestNewsroom;
let database: Client;
const receivers: Receiver[] = [];

beforeAll(async () => {
  newsroom = await startTestNewsroom({ settings: { TRUST_PROXY: '1' } });
  const { DATABASE_HOST, DATABASE_PORT, DATABASE_NAME, DATABASE_USERNAME, DATABASE_PASSWORD } =
    newsroom.database;
  database = new Client({
    host: DATABASE_HOST,
    port: Number(DATABASE_PORT),
    database: DATABASE_NAME,
    user: DATABASE_USERNAME,
    password: DATABASE_PASSWORD,
  });
  await database.connect();
});

afterEach(async () => {
  await database.query('delete from websub_requests');
  await database.query('delete from websub_subscriptions');
  for (const receiver of receivers.splice(0)) await receiver.close();
});

afterAll(async () => {
  await database.end();
  await newsroom.stop();
});

const send = (callback: string, reader: string) =>
  request(newsroom.url)
    .post('/api/websub')
    .set('X-Forwarded-For', reader)
    .type('form')
    .send({
      'hub.mode': 'subscribe',
      'hub.topic': `${newsroom.url}/api/feeds/press.atom`,
      'hub.callback': callback,
    });

const ask = async (callback: string, reader: string): Promise<number> =>
  (await send(callback, reader)).status;

const listen = async (answer: Receiver['answer']): Promise<Receiver> => {
  const receiver = await startReceiver();
  receivers.push(receiver);
  receiver.answer = answer;
  return receiver;
};

const confirming: Receiver['answer'] = ({ path }, response) => {
  response.writeHead(200).end(new URL(path, 'http://subscriber').searchParams.get('hub.challenge') ?? '');
};

const silent: Receiver['answer'] = () => undefined;

const count = async (table: 'websub_requests' | 'websub_subscriptions', where = 'true'): Promise<number> =>
  (await database.query(`select 1 from ${table} where ${where}`)).rowCount ?? 0;

const untilSubscribed = (expected: number, where?: string) =>
  until(
    () => count('websub_subscriptions', where),
    (found) => found === expected,
  );

/** Requests that wait already: of many callers, for as many hosts as there are requests. */
const fill = (callers: string, each: number, takenAt: string | null = null) =>
  database.query(
    `insert into websub_requests (mode, topic, callback, host, lease_seconds, requester, taken_at)
     select 'subscribe', 'https://example.org/', 'https://' || host || '/', host, 3600, caller, $2::timestamptz
     from (${callers}) callers (caller), generate_series(1, $1) n, concat(md5(caller), n, '.invalid') host`,
    [each, takenAt],
  );

/** Under way for ever, so that no worker takes them. */
const UNDER_WAY = '2100-01-01';

describe('one caller', () => {
  it('has twenty requests that wait, however many hosts it names', async () => {
    const slow = await listen(silent);
    expect(await ask(`${slow.url}/in`, '192.0.2.1')).toBe(202);
    await fill('select requester from websub_requests', 20, UNDER_WAY);
    const another = await listen(silent);
    expect(await ask(`${another.url}/in`, '192.0.2.1')).toBe(429);
    expect(await ask(`${another.url}/in`, '192.0.2.2')).toBe(202);
  });

  it('has no place when all are taken by others who have one each', async () => {
    await fill("select 'caller ' || c from generate_series(1, 200) c", 1, UNDER_WAY);
    const { status, headers } = await send('http://127.0.0.1:9/in', '192.0.2.3');
    expect(status).toBe(503);
    expect((headers as Record<string, string>)['access-control-allow-origin']).toBe('*'); // a page may read that too
  });

  it('gives a place to a newcomer when it has most of them', async () => {
    await fill("select 'caller ' || c from generate_series(1, 10) c", 20);
    expect(await ask('http://127.0.0.1:9/in', '192.0.2.4')).toBe(202);
    expect(await count('websub_requests')).toBeLessThanOrEqual(200);
  });

  it('that answers slowly keeps nobody else waiting', async () => {
    for (let hosts = 0; hosts < 12; hosts += 1) await ask(`${(await listen(silent)).url}/in`, '192.0.2.5');
    const honest = await listen(confirming);
    for (const reader of ['192.0.2.6', '192.0.2.7', '192.0.2.8'])
      expect(await ask(`${honest.url}/${reader}`, reader)).toBe(202);
    await untilSubscribed(3);
    expect(await count('websub_requests')).toBeGreaterThan(0);
  });

  it('has a hundred subscriptions, and may renew each of them', async () => {
    const honest = await listen(confirming);
    await ask(`${honest.url}/first`, '192.0.2.9');
    await untilSubscribed(1);
    await database.query(
      `insert into websub_subscriptions (topic, callback, host, expires_at, etag, requester)
       select topic, 'https://h' || n || '.invalid/', 'h' || n || '.invalid', expires_at, etag, requester
       from websub_subscriptions, generate_series(1, 99) n`,
    );
    await database.query("update websub_subscriptions set expires_at = now() + interval '1 hour'");
    const more = await listen(confirming);
    await ask(`${more.url}/second`, '192.0.2.9');
    await until(
      () => Promise.resolve(more.received.map(({ path }) => path)),
      (paths) => paths.some((path) => path.includes('hub.mode=denied')),
    );
    await ask(`${honest.url}/first`, '192.0.2.9');
    await untilSubscribed(1, "expires_at > now() + interval '2 days'");
    await ask(`${more.url}/third`, '192.0.2.10');
    await untilSubscribed(1, "callback like '%/third'");
  });
});

describe('what is stored of who asked', () => {
  it('tells no address', async () => {
    await ask(`${(await listen(silent)).url}/in`, '192.0.2.11');
    const { rows } = await database.query<{ requester: string }>('select requester from websub_requests');
    expect(rows).toEqual([{ requester: expect.stringMatching(/^[\w-]{22}$/) as string }]);
  });
});
