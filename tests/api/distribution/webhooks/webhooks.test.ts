import type { Home } from '../../../../src/desk/contract/home';
import { entryId, releaseId } from '../../../../src/distribution/feeds/domain/entry-id';
import { untilCompared } from '../../../support/until-compared';
import { anonymous, paragraph, refusedFields, unique, writer } from '../../../support/api';
import { followChanges } from '../../../support/changes';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeTopic } from '../../../support/factories';
import { findTold, HIDDEN_STILL, leadHiddenLives } from '../../../support/hidden-life';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { administrator, employ } from '../../../support/staff';
import { until } from '../../../support/until';
import { readFileSync } from 'node:fs';
import {
  bodiesOf,
  connecting,
  deleteWebhook,
  getWebhook,
  makeWebhook,
  postWebhook,
  putWebhook,
  toldOf,
  verify,
  type StoredWebhook,
} from '../../../support/webhooks';

let receivers: Receiver[] = [];
let webhooks: StoredWebhook[] = [];

afterEach(async () => {
  for (const { documentId } of webhooks) await deleteWebhook(documentId).expect(200);
  for (const receiver of receivers) await receiver.close();
  webhooks = [];
  receivers = [];
});

const listen = async (fields: object = {}): Promise<{ receiver: Receiver; webhook: StoredWebhook }> => {
  const receiver = await startReceiver();
  receivers.push(receiver);
  const webhook = await makeWebhook(receiver, fields);
  webhooks.push(webhook);
  return { receiver, webhook };
};

const told = (receiver: Receiver, documentId: string, count: number): Promise<string[]> =>
  until(
    () => Promise.resolve(toldOf(receiver, documentId)),
    (events) => events.length >= count,
  );

const storedOf = async ({ documentId }: StoredWebhook): Promise<StoredWebhook> =>
  ((await getWebhook(documentId).expect(200)).body as { data: StoredWebhook }).data;

interface ShownDelivery {
  readonly id: string;
  readonly documentId: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
  readonly latency: number | null;
}

const deliveriesTo = async (
  { documentId }: StoredWebhook,
  staff = administrator(),
): Promise<ShownDelivery[]> => {
  const answer = await staff.get(`/newsroom/deliveries?receiver=${documentId}`).expect(200);
  return (answer.body as { data: ShownDelivery[] }).data;
};

const untilDelivery = (webhook: StoredWebhook, fits: (delivery: ShownDelivery) => boolean) =>
  until(
    () => deliveriesTo(webhook),
    (deliveries) => deliveries.some(fits),
  );

const query = async (statement: string, values: unknown[]): Promise<void> => {
  const database = await openDatabase();
  await database.query(statement, values);
  await database.end();
};

describe('a webhook', () => {
  it('is told of a release, signed, with its public facts', async () => {
    const { receiver, webhook } = await listen();
    const { documentId, title } = await makeReleased();
    await told(receiver, documentId, 1);
    const request = receiver.received.find(({ body }) => body.includes(documentId));
    if (request === undefined) throw new Error('nothing came');
    expect(request.method).toBe('POST');
    expect(request.path).toBe('/hook');
    expect(request.headers['content-type']).toBe('application/json');
    expect(request.headers['webhook-id']).toMatch(/^msg_[0-9a-f-]{36}$/);
    const body = verify(request, webhook.secret);
    expect(body).toMatchObject({
      type: 'press-release.released',
      version: 1,
      data: {
        id: releaseId(documentId),
        entryId: entryId(documentId, 'en'),
        documentId,
        locale: 'en',
        state: 'public',
        notice: null,
        release: { title, summary: 'What happened, in a sentence.', revision: 1 },
      },
    });
    expect(request.body).not.toContain('The whole story');
    expect(() =>
      verify({ ...request, body: request.body.replace('Accra', 'Lagos') }, webhook.secret),
    ).toThrow();
  });

  it('is told all that happens to a release, in its order', async () => {
    const { receiver } = await listen();
    const { documentId, slug } = await makeReleased();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    await writer.put(`/api/press-releases/${documentId}`, { slug: `${String(slug)}-2` }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await act(documentId, 'withdraw', { reason: { en: 'Wrong.', fr: 'Faux.' } }).expect(200);
    await writer.delete(`/api/press-releases/${documentId}?locale=*`).expect(204);
    expect(await told(receiver, documentId, 6)).toEqual([
      'released en',
      'released fr',
      'redirected en',
      'edited en',
      'withdrawn en',
      'withdrawn fr',
    ]);
  });

  it('finds its place in the changes log', async () => {
    const { receiver } = await listen();
    const { documentId } = await makeReleased();
    await told(receiver, documentId, 1);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const cursor = bodiesOf(receiver).find(({ data }) => data.documentId === documentId)?.data.cursor ?? '';
    const { changes } = await followChanges((path) => anonymous().get(path), cursor);
    expect(changes.filter((change) => change.documentId === documentId).map(({ kind }) => kind)).toEqual([
      'withdrawn',
    ]);
  });

  it('hears of a release that it heard of before, whatever became of its filters', async () => {
    const topic = await makeTopic();
    const { receiver } = await listen({ topics: connecting(topic.documentId) });
    const other = await makeReleased();
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    await writer.put(`/api/press-releases/${documentId}`, { topics: [] }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await told(receiver, documentId, 3)).toEqual(['released en', 'edited en', 'withdrawn en']);
    expect(toldOf(receiver, other.documentId)).toEqual([]);
  });

  it('goes on hearing of a topic that is renamed', async () => {
    const topic = await makeTopic();
    const { receiver } = await listen({ topics: connecting(topic.documentId) });
    const before = await makeReleased({ topics: [topic.documentId] });
    const renamed = { name: unique('Renamed'), slug: unique('renamed').toLowerCase().replaceAll(' ', '-') };
    await writer.put(`/api/topics/${topic.documentId}?status=published`, renamed).expect(200);
    await untilCompared();
    await writer.put(`/api/press-releases/${before.documentId}`, { topics: [] }).expect(200);
    await act(before.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    // once for its name, which readers see in the release, and once for its going
    expect(await told(receiver, before.documentId, 3)).toEqual(['released en', 'edited en', 'edited en']);
    const after = await makeReleased({ topics: [topic.documentId] });
    expect(await told(receiver, after.documentId, 1)).toEqual(['released en']);
  });

  it('goes on hearing of a release that an older version has logged by the slug of its topic', async () => {
    const topic = await makeTopic();
    const { receiver } = await listen({ topics: connecting(topic.documentId) });
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    await told(receiver, documentId, 1);
    await query('update public_changes set topic_ids = null, country_ids = null where document_id = $1', [
      documentId,
    ]);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await told(receiver, documentId, 2)).toEqual(['released en', 'withdrawn en']);
  });

  it('goes on hearing of its topic while that is not public, and when it is again', async () => {
    const topic = await makeTopic();
    const { receiver, webhook } = await listen({ topics: connecting(topic.documentId) });
    const actions = `/content-manager/collection-types/api::topic.topic/${topic.documentId}/actions`;
    await administrator().post(`${actions}/unpublish`, {}).expect(200);
    const other = await makeReleased();
    await administrator().post(`${actions}/publish`, {}).expect(200);
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    expect(await told(receiver, documentId, 1)).toEqual(['released en']);
    expect(toldOf(receiver, other.documentId)).toEqual([]);
    expect(await storedOf(webhook)).toMatchObject({ active: true });
  });

  it('is switched off when the last of its topics is deleted, not told everything', async () => {
    const [first, second] = [await makeTopic(), await makeTopic()];
    const { receiver, webhook } = await listen({ topics: connecting(first.documentId, second.documentId) });
    await writer.delete(`/api/topics/${first.documentId}`).expect(204);
    expect(await storedOf(webhook)).toMatchObject({ active: true });
    await writer.delete(`/api/topics/${second.documentId}`).expect(204);
    expect(await storedOf(webhook)).toMatchObject({ active: false });
    const { documentId } = await makeReleased();
    expect(toldOf(receiver, documentId)).toEqual([]);
    expect(readFileSync(process.env.NEWSROOM_LOG ?? '', 'utf8')).toContain(
      'the last of its topics was deleted',
    );
  });

  it('hears only of the events and languages that are ticked, while it is active', async () => {
    const { receiver } = await listen({ events: ['edited', 'withdrawn'] });
    const french = await listen({ languages: ['fr', 'es', 'ar'] });
    const silent = await listen({ active: false });
    const { documentId } = await makeReleased();
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await told(receiver, documentId, 1)).toEqual(['withdrawn en']);
    expect(french.receiver.received).toEqual([]);
    expect(silent.receiver.received).toEqual([]);
    expect(await deliveriesTo(silent.webhook)).toEqual([]);
  });
});

describe('a release that is not out', () => {
  it('is nothing that a webhook hears of; when it is out, of the release alone', async () => {
    let heard: Awaited<ReturnType<typeof listen>> | undefined;
    const { documentId, title, secrets } = await leadHiddenLives(async () => {
      heard = await listen();
    });
    if (heard === undefined) throw new Error('nobody listens');
    const { receiver, webhook } = heard;
    const queued = (await deliveriesTo(webhook)).map((delivery) => delivery.documentId);
    expect(queued.filter((id) => secrets.includes(id))).toEqual([]); // nothing waits to be sent either
    expect(findTold(receiver, secrets)).toEqual([]);
    await act(documentId, 'release').expect(200);
    expect(await told(receiver, documentId, 1)).toEqual(['released en']);
    const [own] = bodiesOf(receiver).filter(({ data }) => data.documentId === documentId);
    expect(own?.data.release).toMatchObject({ title });
    expect(findTold(receiver, secrets.slice(HIDDEN_STILL))).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  it('is asked again with the same message, and later events wait for it', async () => {
    const { receiver, webhook } = await listen();
    receiver.answer = 500;
    const { documentId } = await makeReleased();
    await told(receiver, documentId, 1);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await untilDelivery(webhook, ({ status, state }) => status === 500 && state === 'waiting');
    receiver.answer = 204;
    const events = await told(receiver, documentId, 3);
    expect(events[0]).toBe('released en');
    expect(events.at(-1)).toBe('withdrawn en');
    expect(events.filter((event) => event === 'withdrawn en')).toHaveLength(1);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(2);
    const deliveries = await untilDelivery(
      webhook,
      ({ kind, state }) => kind === 'withdrawn' && state === 'delivered',
    );
    expect(deliveries.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'withdrawn delivered',
      'released delivered',
    ]);
  });

  it('never gets the text of a release that was withdrawn meanwhile', async () => {
    const { receiver } = await listen();
    receiver.answer = 503;
    const { documentId, title } = await makeReleased();
    await told(receiver, documentId, 1);
    await act(documentId, 'withdraw', { reason: 'The figures were wrong.' }).expect(200);
    const before = receiver.received.length;
    receiver.answer = 204;
    await told(receiver, documentId, 3);
    const late = receiver.received.slice(before);
    expect(late.length).toBeGreaterThanOrEqual(2);
    for (const { body } of late) {
      expect(body).not.toContain(String(title));
      expect(body).not.toContain('in a sentence');
      expect(JSON.parse(body)).toMatchObject({
        data: { state: 'withdrawn', notice: 'The figures were wrong.', release: null },
      });
    }
  });

  it('is given up after three days, is shown, and is tried again by a button', async () => {
    const { receiver, webhook } = await listen();
    receiver.answer = 500;
    const { documentId } = await makeReleased();
    await told(receiver, documentId, 1);
    await query("update deliveries set since = now() - interval '3 days' where receiver = $1", [
      webhook.documentId,
    ]);
    const [parked] = await untilDelivery(webhook, ({ state }) => state === 'parked');
    expect(parked).toMatchObject({ documentId, kind: 'released', status: 500, failure: 'status' });
    const publisher = await employ('Publisher', 'Publisher');
    const shown = await publisher.get('/newsroom/deliveries?state=parked').expect(200);
    expect((shown.body as { data: ShownDelivery[] }).data.map(({ id }) => id)).toContain(parked?.id);
    const home = (await publisher.get('/newsroom/overview').expect(200)).body as { data: Home };
    expect(home.data.failures).toContainEqual(
      expect.objectContaining({ id: parked?.id, documentId, isGivenUp: true, status: 500 }),
    );
    const line = home.data.released.find((release) => release.documentId === documentId);
    expect(line?.partners?.failed).toBe(1);
    receiver.answer = 204;
    await publisher.post(`/newsroom/deliveries/${parked?.id ?? ''}/retry`).expect(200);
    await untilDelivery(webhook, ({ state }) => state === 'delivered');
    await publisher.post(`/newsroom/deliveries/${parked?.id ?? ''}/retry`).expect(404);
  });

  it('is not followed elsewhere', async () => {
    const other = await listen({ active: false });
    const { receiver, webhook } = await listen();
    receiver.answer = (_request, response) => {
      response.writeHead(307, { Location: `${other.receiver.url}/elsewhere` }).end();
    };
    await makeReleased();
    await untilDelivery(webhook, ({ status, failure }) => status === 307 && failure === 'redirection');
    expect(other.receiver.received).toEqual([]);
  });

  it('cannot hold up a release or other receivers, however slow it is', async () => {
    const slow = [await listen(), await listen(), await listen(), await listen()];
    for (const { receiver } of slow) receiver.answer = () => undefined; // never
    const quick = await listen();
    const documentIds: string[] = [];
    for (let count = 0; count < 4; count += 1) documentIds.push((await makeReleased()).documentId);
    for (const documentId of documentIds) await told(quick.receiver, documentId, 1);
    for (const { webhook } of slow) await untilDelivery(webhook, ({ failure }) => failure === 'timeout');
  });

  it('may answer without end', async () => {
    const { receiver, webhook } = await listen();
    receiver.answer = (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    await makeReleased();
    await untilDelivery(webhook, ({ state }) => state === 'delivered');
  });
});

describe('the test button', () => {
  it('sends a signed delivery that tells of no release', async () => {
    const { receiver, webhook } = await listen({ active: false });
    await administrator().post(`/newsroom/partner-webhooks/${webhook.documentId}/test`).expect(200);
    const [request] = await until(
      () => Promise.resolve(receiver.received),
      (requests) => requests.length > 0,
    );
    if (request === undefined) throw new Error('nothing came');
    expect(verify(request, webhook.secret)).toMatchObject({
      type: 'newsroom.test',
      data: { release: null, state: null },
    });
    const [delivery] = await untilDelivery(webhook, ({ state }) => state === 'delivered');
    expect(delivery).toMatchObject({ kind: 'test', status: 204, attempts: 1, failure: null });
    expect(delivery?.latency).toBeGreaterThanOrEqual(0);
  });

  it('needs a webhook', async () => {
    await administrator().post('/newsroom/partner-webhooks/none/test').expect(404);
  });
});

describe('saving a webhook', () => {
  const url = 'http://127.0.0.1:9/hook';
  const save = async (fields: object): Promise<StoredWebhook> => {
    const webhook = ((await postWebhook({ url, ...fields }).expect(201)).body as { data: StoredWebhook })
      .data;
    webhooks.push(webhook);
    return webhook;
  };

  it('offers each topic once, by one of its names', async () => {
    const topic = await makeTopic();
    const path = '/content-manager/relations/api::partner-webhook.partner-webhook/topics';
    const offered = await administrator()
      .get(`${path}?_q=${String(topic.name)}&locale=fr`)
      .expect(200);
    const { results } = offered.body as { results: { documentId: string; locale: string }[] };
    expect(results.map(({ documentId, locale }) => [documentId, locale])).toEqual([[topic.documentId, 'en']]);
  });

  it('makes a secret, and keeps it', async () => {
    const webhook = await save({});
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    await putWebhook(webhook.documentId, { name: unique('Agency') }).expect(200);
    expect(await storedOf(webhook)).toMatchObject({ secret: webhook.secret });
  });

  it('ticks everything that nobody unticked', async () => {
    const { events, languages } = await save({});
    expect(events).toEqual(['released', 'edited', 'corrected', 'withdrawn', 'deleted', 'redirected']);
    expect(languages).toEqual(['en', 'fr', 'es', 'ar']);
  });

  it('keeps its boxes, once each and in their order, until they are sent', async () => {
    const webhook = await save({ events: '["withdrawn","released","released"]' });
    expect(webhook.events).toEqual(['released', 'withdrawn']);
    await putWebhook(webhook.documentId, { languages: ['ar'] }).expect(200);
    expect(await storedOf(webhook)).toMatchObject({ events: ['released', 'withdrawn'], languages: ['ar'] });
  });

  it.each([
    [{ url: 'example.org' }, ['url']],
    [{ url: 'ftp://example.org' }, ['url']],
    [{ url: 'http://name-that-is-nowhere.invalid/' }, ['url']],
    [{ secret: 'short' }, ['secret']],
    [{ events: [] }, ['events']],
    [{ events: ['released', 'burnt'] }, ['events']],
    [{ languages: [] }, ['languages']],
    [{ languages: 'de' }, ['languages']],
  ])('refuses %j', async (fields, expected) => {
    const answer = await postWebhook({ url, ...fields }).expect(400);
    expect(refusedFields(answer)).toEqual(expected);
  });

  it('is for administrators; publishers see it without its secret', async () => {
    const webhook = await save({});
    const publisher = await employ('Publisher', 'Publisher');
    await postWebhook({ url }, publisher).expect(403);
    const seen = await getWebhook(webhook.documentId, publisher).expect(200);
    expect(seen.text).not.toContain(webhook.secret);
    const author = await employ('Author', 'Author');
    await getWebhook(webhook.documentId, author).expect(403);
    await author.get('/newsroom/deliveries').expect(403);
    await author.post(`/newsroom/partner-webhooks/${webhook.documentId}/test`).expect(403);
  });

  it('is nothing that REST or the log shows', async () => {
    const { receiver, webhook } = await listen();
    await told(receiver, (await makeReleased()).documentId, 1);
    await anonymous().get('/api/partner-webhooks').expect(404);
    await writer.get(`/api/partner-webhooks/${webhook.documentId}`).expect(404);
    const log = readFileSync(process.env.NEWSROOM_LOG ?? '', 'utf8');
    expect(log).not.toContain(webhook.secret);
    expect(log).not.toContain(receiver.url);
  });
});

describe('the metrics', () => {
  it('count attempts by their result', async () => {
    const { receiver } = await listen();
    await told(receiver, (await makeReleased()).documentId, 1);
    const metrics = await until(
      async () => (await anonymous().get('/metrics').expect(200)).text,
      (text) => text.includes('result="delivered"'),
    );
    expect(metrics).toMatch(/dateline_deliveries_total\{channel="webhook",result="delivered"\} \d+/);
    expect(metrics).not.toContain('waiting');
  });
});
