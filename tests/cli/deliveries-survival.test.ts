import { paragraph, unique, type StoredDocument } from '../support/api';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startReceiver, type Receiver } from '../support/receiver';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { ADMINISTRATOR } from '../support/test-newsroom';
import { until } from '../support/until';
import { toldOf } from '../support/webhooks';
import request from 'supertest';

jest.setTimeout(180_000);

/** Of every instance, wherever it listens: subscribers name it. */
const PUBLIC_URL = 'http://newsroom.example.org';

let database: TestDatabase;
let receiver: Receiver;
/** Has a subscription to the feed, and confirms what the hub asks. */
let subscriber: Receiver;
let running: Instance[] = [];
let contact = '';

const start = async (settings: Record<string, string> = {}): Promise<Instance> => {
  const instance = await startInstance(database, { PUBLIC_URL, ...settings });
  running.push(instance);
  return instance;
};

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

/** Asks the panel for a webhook. */
const postWebhook = async ({ url }: Instance, address: string) => {
  const signedIn = await request(url).post('/admin/login').send(ADMINISTRATOR).expect(200);
  const { token } = (signedIn.body as { data: { token: string } }).data;
  return request(url)
    .post('/content-manager/collection-types/api::partner-webhook.partner-webhook')
    .set('Authorization', `Bearer ${token}`)
    .send({ name: 'Agency', url: address });
};

const makeDraft = async (instance: Instance): Promise<string> => {
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
  };
  return documentOf(await instance.post('/api/press-releases', { data }).expect(201)).documentId;
};

const release = (instance: Instance, documentId: string) =>
  instance.post(`/api/press-releases/${documentId}/actions/release`, {});

const confirm: Receiver['answer'] = ({ path }, response) =>
  response.writeHead(200).end(new URL(path, 'http://subscriber').searchParams.get('hub.challenge') ?? '');

const subscribe = async ({ url }: Instance): Promise<void> => {
  const fields = {
    'hub.mode': 'subscribe',
    'hub.topic': `${PUBLIC_URL}/api/feeds/press.json`,
    'hub.callback': `${subscriber.url}/in`,
  };
  await request(url).post('/api/websub').type('form').send(fields).expect(202);
  await until(
    () =>
      withClient(database.connection, async (client) => {
        const { rowCount } = await client.query('select 1 from websub_subscriptions');
        return rowCount;
      }),
    (count) => count === 1,
  );
};

/** The feeds that the subscriber was sent with a release in them. */
const feedsWith = (documentId: string): string[] =>
  subscriber.received.flatMap(({ method, body }) =>
    method === 'POST' && body.includes(`"${documentId}"`) ? [body] : [],
  );

beforeAll(async () => {
  database = await startTestDatabase();
  receiver = await startReceiver();
  subscriber = await startReceiver();
  subscriber.answer = confirm;
  const instance = await start();
  const desk = { name: 'Press desk', email: 'press@example.org' };
  contact = documentOf(
    await instance.post('/api/contacts?status=published', { data: desk }).expect(201),
  ).documentId;
  expect((await postWebhook(instance, `${receiver.url}/hook`)).status).toBe(201);
  await subscribe(instance);
});

afterAll(async () => {
  for (const instance of running) await instance.kill();
  await receiver.close();
  await subscriber.close();
  await database.remove();
});

describe('a newsroom that is killed', () => {
  it('while it tells partners of releases, tells them of each that went out', async () => {
    const [first] = running as [Instance];
    const documentIds: string[] = [];
    for (let count = 0; count < 6; count += 1) documentIds.push(await makeDraft(first));
    const underWay = documentIds.map((documentId) =>
      release(first, documentId).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await Promise.race(underWay);
    await first.kill();
    await Promise.all(underWay);
    const released = await withClient(database.connection, async (client) => {
      const { rows } = await client.query<{ document_id: string }>(
        'select document_id from press_releases where published_at is not null',
      );
      return rows.map((row) => row.document_id);
    });
    expect(released.length).toBeGreaterThan(0);
    await start();
    await until(
      () => Promise.resolve(released.filter((documentId) => toldOf(receiver, documentId).length === 0)),
      (untold) => untold.length === 0,
    );
    await until(
      () => Promise.resolve(released.filter((documentId) => feedsWith(documentId).length === 0)),
      (missing) => missing.length === 0,
    );
    for (const documentId of documentIds.filter((one) => !released.includes(one))) {
      expect(toldOf(receiver, documentId)).toEqual([]);
      expect(feedsWith(documentId)).toEqual([]);
    }
  });

  it('while a receiver and a subscriber keep it waiting, tells them again', async () => {
    const instance = running.find((one) => one.isRunning()) ?? (await start());
    receiver.answer = () => undefined; // never
    subscriber.answer = () => undefined;
    const documentId = await makeDraft(instance);
    await release(instance, documentId).expect(200);
    const times = () => [toldOf(receiver, documentId).length, feedsWith(documentId).length];
    await until(
      () => Promise.resolve(times()),
      (counts) => counts.every((count) => count === 1),
    );
    await instance.kill();
    receiver.answer = 204;
    subscriber.answer = confirm;
    await start();
    await until(
      () => Promise.resolve(times()),
      (counts) => counts.every((count) => count === 2),
    );
  });

  it('agrees with itself afterwards', async () => {
    const instance = running.find((one) => one.isRunning()) ?? (await start());
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

describe('addresses inside', () => {
  it.each([
    'https://127.0.0.1/hook',
    'https://localhost/hook',
    'https://169.254.169.254/latest',
    'https://[::1]/hook',
    'https://2130706433/hook', // 127.0.0.1 as a number
  ])('%s is refused when it is saved', async (address) => {
    const instance = await strict();
    const answer = await postWebhook(instance, address);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('leads into a private network');
  });

  it('are refused again when something is sent', async () => {
    const instance = await strict();
    const before = [receiver.received.length, subscriber.received.length];
    const documentId = await makeDraft(instance);
    await release(instance, documentId).expect(200);
    await until(
      () =>
        withClient(database.connection, async (client) => {
          const { rows } = await client.query<{ failure: string | null }>(
            'select failure from deliveries where document_id = $1',
            [documentId],
          );
          return rows.map(({ failure }) => failure);
        }),
      (failures) => failures.includes('address-not-public'),
    );
    await until(
      () =>
        withClient(database.connection, async (client) => {
          const { rows } = await client.query<{ attempts: number }>(
            'select attempts from websub_subscriptions',
          );
          return rows[0]?.attempts ?? 0;
        }),
      (attempts) => attempts > 0,
    );
    expect([receiver.received.length, subscriber.received.length]).toEqual(before);
  });
});

/** An instance without WEBHOOKS_ALLOW_PRIVATE, alone on the database. */
const strict = async (): Promise<Instance> => {
  if (strictInstance?.isRunning() === true) return strictInstance;
  for (const instance of running) await instance.kill();
  running = [];
  strictInstance = await start({ WEBHOOKS_ALLOW_PRIVATE: 'false' });
  return strictInstance;
};

let strictInstance: Instance | undefined;
