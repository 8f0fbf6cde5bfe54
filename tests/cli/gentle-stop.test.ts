import { once } from 'node:events';
import { Agent, request as ask, type IncomingMessage } from 'node:http';
import { Client } from 'pg';
import { documentOf, unique } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { WRITING_TOKEN } from '../support/test-environment';
import { until } from '../support/until';

jest.setTimeout(240_000); // milliseconds, for a busy machine

const READERS = 6;
const WRITERS = 2;

let database: TestDatabase;
let other: Client;

beforeAll(async () => {
  database = await startTestDatabase();
  other = new Client(database.connection);
  await other.connect();
});

afterAll(async () => {
  await other.end();
  await database.remove();
});

interface Asked {
  readonly path: string;
  readonly agent: Agent;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly data?: object;
}

interface Answered {
  readonly status: number;
  readonly connection: string | undefined;
  readonly text: string;
}

/** As a proxy or a front end asks: on a connection that it keeps, and once. */
const send = async ({ url }: Instance, { path, agent, method = 'GET', data }: Asked): Promise<Answered> => {
  const headers = { Authorization: `Bearer ${WRITING_TOKEN}`, 'Content-Type': 'application/json' };
  const asked = ask(`${url}${path}`, { method, agent, ...(data !== undefined && { headers }) });
  asked.end(data === undefined ? undefined : JSON.stringify({ data }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, connection: response.headers.connection, text };
};

const keeping = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

const makeTopic = async (instance: Instance): Promise<string> => {
  const made = await instance
    .post('/api/topics?status=published', { data: { name: unique('Topic') } })
    .expect(201);
  return documentOf(made).documentId;
};

const readReadiness = (instance: Instance): Promise<Answered> =>
  send(instance, { path: '/health/ready', agent: new Agent() });

describe.each(['1', '2'])('an instance of %s workers that is asked to end', (workers) => {
  let instance: Instance;
  let isLeft: boolean;

  beforeEach(async () => {
    isLeft = false;
    instance = await startInstance(database, { WORKERS: workers, DRAIN_SECONDS: '5' });
    await until(
      () => readReadiness(instance),
      ({ status, text }) => status === 200 && text.includes(`"workers":${workers}`),
    );
  });

  afterEach(async () => {
    isLeft = true;
    await instance.kill();
  });

  it('says that it is not ready, and saves what it was asked before', async () => {
    const documentId = await makeTopic(instance);
    await other.query('begin');
    await other.query('select from topics where document_id = $1 for update', [documentId]);
    const name = unique('Saved');
    const path = `/api/topics/${documentId}?status=published`;
    const saved = send(instance, { path, agent: keeping(), method: 'PUT', data: { name } });
    await until(
      async () => (await other.query('select from pg_locks where not granted')).rowCount ?? 0,
      (count) => count > 0,
    );
    const stopped = instance.stop();
    const { text } = await until(
      () => readReadiness(instance),
      ({ status }) => status === 503,
    );
    expect(text).toContain('This instance is about to end.');
    await other.query('commit');
    expect(await saved).toMatchObject({ status: 200, connection: 'close' });
    await stopped;
    const { rows } = await other.query(
      `select name from topics where document_id = $1 and locale = 'en' and published_at is not null`,
      [documentId],
    );
    expect(rows).toEqual([{ name }]);
  });

  it('cuts off nobody who leaves when it says so', async () => {
    const topic = await makeTopic(instance);
    const failures: string[] = [];
    const closed = new Set<string | undefined>();
    const goOn = async (asked: () => Omit<Asked, 'agent'>, expected: number): Promise<void> => {
      const agent = keeping();
      while (!isLeft)
        await send(instance, { ...asked(), agent }).then(
          ({ status, connection, text }) => {
            closed.add(connection);
            if (status !== expected) failures.push(`${status} ${text}`);
          },
          (error: unknown) => failures.push(String(error)),
        );
    };
    const reads = [`/api/topics/${topic}`, '/api/press-releases', `/api/topics?filters[name]=x`];
    const all = [
      ...Array.from({ length: READERS }, (_, index) =>
        goOn(() => ({ path: reads[index % reads.length] ?? '' }), 200),
      ),
      ...Array.from({ length: WRITERS }, () =>
        goOn(() => ({ path: '/api/topics', method: 'POST', data: { name: unique('Topic') } }), 201),
      ),
    ];
    await until(
      () => Promise.resolve(closed.size),
      (size) => size > 0,
    );
    const stopped = instance.stop();
    await until(
      () => readReadiness(instance),
      ({ status }) => status === 503,
    );
    await until(
      () => Promise.resolve(closed.has('close')),
      (isAsked) => isAsked,
    );
    isLeft = true;
    await Promise.all(all);
    await stopped;
    expect(failures).toEqual([]);
  });
});
