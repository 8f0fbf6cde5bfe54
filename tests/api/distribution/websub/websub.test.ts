import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { anonymous, paragraph, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeTopic } from '../../../support/factories';
import { findTold, HIDDEN_STILL, leadHiddenLives } from '../../../support/hidden-life';
import { startReceiver, type Received, type Receiver } from '../../../support/receiver';
import { until } from '../../../support/until';

const NEWSROOM = process.env.NEWSROOM_URL ?? '';

let receivers: Receiver[] = [];

afterEach(async () => {
  const database = await openDatabase();
  for (const receiver of receivers) {
    await database.query('delete from websub_subscriptions where callback like $1', [`${receiver.url}%`]);
    await receiver.close();
  }
  await database.end();
  receivers = [];
});

const parametersOf = ({ path }: Received): URLSearchParams => new URL(path, 'http://subscriber').searchParams;

/** A subscriber that confirms what the hub asks, unless told otherwise. */
const listen = async (confirms: (parameters: URLSearchParams) => boolean = () => true): Promise<Receiver> => {
  const receiver = await startReceiver();
  receivers.push(receiver);
  receiver.answer = (request, response) => {
    const parameters = parametersOf(request);
    const challenge = parameters.get('hub.challenge');
    if (challenge !== null && !confirms(parameters)) response.writeHead(404).end();
    else response.writeHead(200).end(challenge ?? '');
  };
  return receiver;
};

const feed = (name = 'press.atom', query = ''): string => `${NEWSROOM}/api/feeds/${name}${query}`;

const ask = (receiver: Receiver, fields: Record<string, string> = {}) =>
  anonymous()
    .post('/api/websub')
    .type('form')
    .send({
      'hub.mode': 'subscribe',
      'hub.topic': feed(),
      'hub.callback': `${receiver.url}/in?id=7`,
      ...fields,
    });

const requests = (receiver: Receiver, method: string, count: number): Promise<Received[]> =>
  until(
    () => Promise.resolve(receiver.received.filter((request) => request.method === method)),
    (found) => found.length >= count,
  );

interface Subscription {
  readonly lease: number;
}

const subscriptionsOf = async (receiver: Receiver): Promise<Subscription[]> => {
  const database = await openDatabase();
  const { rows } = await database.query<{ lease: string }>(
    'select extract(epoch from expires_at - now()) as lease from websub_subscriptions where callback like $1',
    [`${receiver.url}%`],
  );
  await database.end();
  return rows.map(({ lease }) => ({ lease: Number(lease) }));
};

const untilSubscribed = (receiver: Receiver, count = 1): Promise<Subscription[]> =>
  until(
    () => subscriptionsOf(receiver),
    (found) => found.length === count,
  );

describe('a subscription', () => {
  it('is confirmed by the subscriber with a challenge', async () => {
    const receiver = await listen();
    await ask(receiver, { 'hub.lease_seconds': '7200' }).expect(202);
    const [asked] = await requests(receiver, 'GET', 1);
    if (asked === undefined) throw new Error('nothing came');
    expect(Object.fromEntries(parametersOf(asked))).toEqual({
      id: '7',
      'hub.mode': 'subscribe',
      'hub.topic': feed(),
      'hub.challenge': expect.stringMatching(/^[\w-]{32}$/) as string,
      'hub.lease_seconds': '7200',
    });
    const [subscription] = await untilSubscribed(receiver);
    expect(subscription?.lease).toBeGreaterThan(7000);
    expect(subscription?.lease).toBeLessThanOrEqual(7200);
  });

  it('is none without the challenge', async () => {
    const receiver = await listen(() => false);
    await ask(receiver).expect(202);
    await requests(receiver, 'GET', 1);
    const database = await openDatabase();
    await until(
      async () =>
        (await database.query('select 1 from websub_requests where callback like $1', [`${receiver.url}%`]))
          .rowCount,
      (left) => left === 0,
    );
    await database.end();
    expect(await subscriptionsOf(receiver)).toEqual([]);
  });

  it('leaves no job behind, though a second one came for it while it was asked', async () => {
    const receiver = await listen();
    const confirm = receiver.answer as (request: Received, response: ServerResponse) => void;
    let asked = (): void => undefined;
    receiver.answer = (request, response) => {
      asked = () => {
        confirm(request, response);
      };
    };
    await ask(receiver).expect(202);
    await requests(receiver, 'GET', 1);
    const database = await openDatabase();
    const {
      rows: [waiting],
    } = await database.query<{ id: string }>('select id::text from websub_requests where callback like $1', [
      `${receiver.url}%`,
    ]);
    const key = `websub-verify:${waiting?.id}`;
    const jobs = async () => {
      const { rows } = await database.query<{ waits: boolean }>(
        'select run_at > now() as waits from graphile_worker.jobs where key = $1',
        [key],
      );
      return rows;
    };
    await database.query(
      "select graphile_worker.add_job('verify-websub', json_build_object('requestId', $1::text), job_key => $2)",
      [waiting?.id, key],
    );
    await until(jobs, (rows) => rows.some(({ waits }) => waits));
    asked();
    await untilSubscribed(receiver);
    await until(jobs, (rows) => rows.length === 0);
    await database.end();
  });

  it('is renewed, and stays one', async () => {
    const receiver = await listen();
    await ask(receiver, { 'hub.lease_seconds': '3600' }).expect(202);
    await untilSubscribed(receiver);
    await ask(receiver, { 'hub.lease_seconds': '86400' }).expect(202);
    await until(
      () => subscriptionsOf(receiver),
      ([subscription]) => (subscription?.lease ?? 0) > 80_000,
    );
    expect(await subscriptionsOf(receiver)).toHaveLength(1);
  });

  it('ends when the subscriber confirms that, and only then', async () => {
    let agrees = false;
    const receiver = await listen((parameters) => agrees || parameters.get('hub.mode') === 'subscribe');
    await ask(receiver).expect(202);
    await untilSubscribed(receiver);
    await ask(receiver, { 'hub.mode': 'unsubscribe' }).expect(202);
    await requests(receiver, 'GET', 2);
    expect(await subscriptionsOf(receiver)).toHaveLength(1);
    agrees = true;
    await ask(receiver, { 'hub.mode': 'unsubscribe' }).expect(202);
    await untilSubscribed(receiver, 0);
  });

  it.each([
    ['of another site', 'https://elsewhere.example.org/feed'],
    ['of no feed', `${NEWSROOM}/api/changes`],
    ['with a filter that names nothing', feed('press.atom', '?country=XX')],
    ['at another address than its own', feed('press.atom', '?locale=en')],
    ['of a part that does not change', feed('press.atom', '?since=2026-01-01')],
  ])('%s is denied, with the reason', async (_kind, topic) => {
    const receiver = await listen();
    await ask(receiver, { 'hub.topic': topic }).expect(202);
    const [told] = await requests(receiver, 'GET', 1);
    if (told === undefined) throw new Error('nothing came');
    const parameters = parametersOf(told);
    expect(parameters.get('hub.mode')).toBe('denied');
    expect(parameters.get('hub.topic')).toBe(topic);
    expect(parameters.get('hub.reason')).not.toBe('');
    expect(await subscriptionsOf(receiver)).toEqual([]);
  });

  it.each([
    [{ 'hub.mode': 'publish' }, 'hub.mode'],
    [{ 'hub.callback': 'nowhere' }, 'hub.callback'],
    [{ 'hub.secret': 'x'.repeat(200) }, 'hub.secret'],
  ])('is refused for %j, in words', async (fields, name) => {
    const receiver = await listen();
    const answer = await ask(receiver, fields).expect(400);
    expect(answer.text).toContain(name);
    expect(answer.headers['content-type']).toContain('text/plain');
  });

  it('is refused when a host has ten requests that it did not confirm', async () => {
    const receiver = await listen();
    receiver.answer = () => undefined; // never
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await ask(receiver)).status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429]);
    const database = await openDatabase();
    await database.query('delete from websub_requests where callback like $1', [`${receiver.url}%`]);
    await database.end();
  });
});

describe('a subscriber', () => {
  it('gets the whole feed when something is released, signed', async () => {
    const receiver = await listen();
    const secret = unique('secret');
    await ask(receiver, { 'hub.secret': secret }).expect(202);
    await untilSubscribed(receiver);
    const { documentId, title } = await makeReleased();
    const posts = await until(
      () => Promise.resolve(receiver.received.filter(({ body }) => body.includes(String(title)))),
      (found) => found.length > 0,
    );
    const [delivered] = posts;
    if (delivered === undefined) throw new Error('nothing came');
    expect(documentId).not.toBe('');
    expect(delivered.method).toBe('POST');
    expect(delivered.path).toBe('/in?id=7');
    expect(delivered.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(delivered.headers.link).toBe(`<${NEWSROOM}/api/websub>; rel="hub", <${feed()}>; rel="self"`);
    const signature = createHmac('sha256', secret).update(delivered.body).digest('hex');
    expect(delivered.headers['x-hub-signature']).toBe(`sha256=${signature}`);
  });

  it('gets what changed while it was asked whether it wants the feed', async () => {
    const other = await listen();
    await ask(other).expect(202);
    await untilSubscribed(other);
    const { documentId, title } = await makeDraftRelease();
    const receiver = await listen();
    const confirm = receiver.answer as (request: Received, response: ServerResponse) => void;
    receiver.answer = (request, response) => {
      const isReleased =
        request.method === 'GET' ? act(documentId, 'release').then(() => requests(other, 'POST', 1)) : null;
      void Promise.resolve(isReleased).then(() => {
        confirm(request, response);
      });
    };
    await ask(receiver).expect(202);
    const [delivered] = await requests(receiver, 'POST', 1);
    expect(delivered?.body).toContain(String(title));
  });

  it('gets nothing while its own feed stays as it is', async () => {
    const topic = await makeTopic();
    const receiver = await listen();
    const other = await listen();
    await ask(receiver, { 'hub.topic': feed('press.json', `?topic=${String(topic.slug)}`) }).expect(202);
    await ask(other).expect(202);
    await untilSubscribed(receiver);
    await untilSubscribed(other);
    await makeReleased();
    await requests(other, 'POST', 1);
    expect(receiver.received.filter(({ method }) => method === 'POST')).toEqual([]);
    const { title } = await makeReleased({ topics: [topic.documentId] });
    const posts = await requests(receiver, 'POST', 1);
    expect(posts.at(-1)?.body).toContain(String(title));
  });

  it('gets a feed whose readers see something new, though nobody wrote in its language', async () => {
    const contact = await makeContact();
    const { documentId } = await makeReleased({ contacts: [contact.documentId] });
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    const receiver = await listen();
    await ask(receiver, { 'hub.topic': feed('press.json', '?locale=fr') }).expect(202);
    await untilSubscribed(receiver);
    const name = unique('Desk');
    await writer.put(`/api/contacts/${contact.documentId}?status=published`, { name }).expect(200);
    await until(
      () =>
        Promise.resolve(
          receiver.received.filter(({ method, body }) => method === 'POST' && body.includes(name)),
        ),
      (found) => found.length > 0,
    );
  });

  it('hears nothing of what is not out; when it is out, of the release', async () => {
    const receiver = await listen();
    const { documentId, title, secrets } = await leadHiddenLives(async () => {
      await ask(receiver).expect(202);
      await ask(receiver, { 'hub.topic': feed('press.ninjs') }).expect(202);
      await untilSubscribed(receiver, 2);
    });
    expect(findTold(receiver, secrets)).toEqual([]);
    await act(documentId, 'release').expect(200);
    await until(
      () => Promise.resolve(receiver.received.filter(({ body }) => body.includes(title))),
      (posts) => posts.length === 2,
    );
    expect(findTold(receiver, secrets.slice(HIDDEN_STILL))).toEqual([]);
  });

  it('that fails is asked again, and never gets what was withdrawn meanwhile', async () => {
    const receiver = await listen();
    await ask(receiver).expect(202);
    await untilSubscribed(receiver);
    const confirm = receiver.answer;
    receiver.answer = 500;
    const { documentId, title } = await makeReleased();
    await requests(receiver, 'POST', 1);
    await act(documentId, 'withdraw', { reason: 'The figures were wrong.' }).expect(200);
    const before = receiver.received.length;
    receiver.answer = confirm;
    const late = await until(
      () => Promise.resolve(receiver.received.slice(before)),
      (found) => found.some(({ body }) => body.includes('The figures were wrong.')),
    );
    for (const { body } of late.filter((request) => request.body.includes('The figures were wrong.')))
      expect(body).not.toContain(String(title));
  });

  it('of a feed that is no more is told so, with the reason', async () => {
    const topic = await makeTopic();
    const receiver = await listen();
    await ask(receiver, { 'hub.topic': feed('press.json', `?topic=${String(topic.slug)}`) }).expect(202);
    await untilSubscribed(receiver);
    await writer.delete(`/api/topics/${topic.documentId}`).expect(204);
    await makeReleased();
    await untilSubscribed(receiver, 0);
    const asked = await requests(receiver, 'GET', 2);
    expect(asked[1] && parametersOf(asked[1]).get('hub.mode')).toBe('denied');
    expect(asked[1] && parametersOf(asked[1]).get('hub.reason')).toContain('names nothing here');
  });

  it('that says it is gone is forgotten', async () => {
    const receiver = await listen();
    await ask(receiver).expect(202);
    await untilSubscribed(receiver);
    receiver.answer = 410;
    await makeReleased();
    await untilSubscribed(receiver, 0);
  });

  it('whose lease is over is forgotten', async () => {
    const receiver = await listen();
    await ask(receiver).expect(202);
    await untilSubscribed(receiver);
    const database = await openDatabase();
    await database.query('update websub_subscriptions set expires_at = now() where callback like $1', [
      `${receiver.url}%`,
    ]);
    await database.end();
    await makeReleased();
    await untilSubscribed(receiver, 0);
    expect(receiver.received.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
