import type { FailureLine, Home } from '../../../../src/desk/contract/home';
import { anonymous, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { lastIdOf, readUntil } from '../../../support/event-stream';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { employ } from '../../../support/staff';
import { replaceFile, upload } from '../../../support/upload';
import { until } from '../../../support/until';
import { deleteWebhook, makeWebhook, verify, type StoredWebhook } from '../../../support/webhooks';

interface Told {
  readonly type: string;
  readonly data: { cursor: string; tags: string[]; paths: string[]; everywhere: boolean };
}

let receiver: Receiver;
let webhook: StoredWebhook;

beforeAll(async () => {
  receiver = await startReceiver();
  webhook = await makeWebhook(receiver, { events: ['content.changed'] });
});

afterAll(async () => {
  await deleteWebhook(webhook.documentId).expect(200);
  await receiver.close();
});

const messages = (): Told[] => receiver.received.map(({ body }) => JSON.parse(body) as Told);

/** All that was told, once a path is among it. */
const untilTold = async (path: string): Promise<Told[]> =>
  until(
    () => Promise.resolve(messages()),
    (told) => told.some(({ data }) => data.paths.includes(path)),
  );

describe('a front end', () => {
  it('hears of a page, signed, with its tags and that the menu changed', async () => {
    const page = await makePage();
    const told = (await untilTold(String(page.path))).filter(({ data }) =>
      data.paths.includes(String(page.path)),
    );
    expect(told).toContainEqual({
      type: 'content.changed',
      version: 1,
      timestamp: expect.any(String) as string,
      data: expect.objectContaining({
        tags: expect.arrayContaining(['page', `page:${page.documentId}`]) as string[],
        everywhere: true,
      }) as object,
    });
    for (const request of receiver.received) expect(() => verify(request, webhook.secret)).not.toThrow();
  });

  it('hears of a release and of the lists that show it, in each language', async () => {
    const topic = await makeTopic();
    const release = await makeReleased({ topics: [topic.documentId] });
    await untilTold(`/news/${String(release.slug)}`);
    const told = await untilTold(`/news/topics/${String(topic.slug)}`);
    const own = told.find(({ data }) => data.paths.includes(`/news/${String(release.slug)}`));
    expect(own?.data.tags).toEqual(expect.arrayContaining(['press-release', 'feed', 'search']));
    expect(own?.data.paths).toContain(`/fr/news/topics/${String(topic.slug)}`);
  });

  it('hears of a contact with the releases that name it, and of both ends of a redirect that moves', async () => {
    const contact = await makeContact();
    const release = await makeReleased({ contacts: [contact.documentId] });
    const [first, second] = [`/${unique('old')}`, `/${unique('older')}`];
    await untilTold(`/news/${String(release.slug)}`);
    const before = receiver.received.length;
    await writer
      .put(`/api/contacts/${contact.documentId}?status=published`, { name: unique('Desk') })
      .expect(200);
    await until(
      () => Promise.resolve(messages().slice(before)),
      (told) =>
        told.some(
          ({ data }) =>
            data.tags.includes(`contact:${contact.documentId}`) &&
            data.paths.includes(`/news/${String(release.slug)}`),
        ),
    );
    const redirect = (
      await writer.post('/api/redirects?status=published', { from: first, to: '/' }).expect(201)
    ).body as { data: { documentId: string } };
    await writer
      .put(`/api/redirects/${redirect.data.documentId}?status=published`, { from: second })
      .expect(200);
    await untilTold(`/ar${second}`);
    await untilTold(`/ar${first}`);
  });

  it('hears of the site everywhere, of a topic at its addresses, and of a file where it is shown', async () => {
    const file = await upload({ name: 'well.png', alternativeText: 'A well' });
    const topic = await makeTopic();
    const fields = { image: file.id, imageAlternativeText: 'A well', topics: [topic.documentId] };
    const path = `/news/${String((await makeReleased(fields)).slug)}`;
    await untilTold(String((await makePage()).path)); // and all that came before
    const since = receiver.received.length;
    const untilToldSince = (fits: (data: Told['data']) => boolean): Promise<Told[]> =>
      until(
        () => Promise.resolve(messages().slice(since)),
        (told) => told.some(({ data }) => fits(data)),
      );
    await replaceFile(file.id);
    await untilToldSince(({ paths }) => paths.includes(path));
    await writer
      .put(`/api/topics/${topic.documentId}?status=published`, { name: unique('Water') })
      .expect(200);
    await untilToldSince(
      ({ paths }) => paths.includes(`/es/news/topics/${String(topic.slug)}`) && paths.includes(path),
    );
    await writer.put('/api/site?status=published', { name: unique('Office') }).expect(200);
    await untilToldSince(({ tags, everywhere }) => tags.includes('site') && everywhere);
  });

  it('hears nothing of what is not public', async () => {
    const topic = await writer.post('/api/topics', { name: unique('Hidden') }).expect(201);
    const { documentId } = (topic.body as { data: { documentId: string } }).data;
    const draft = await makeDraftRelease();
    const page = await makePage(); // what comes after it was told
    await untilTold(String(page.path));
    const all = receiver.received.map(({ body }) => body).join('\n');
    for (const hidden of [documentId, draft.documentId, String(draft.slug)])
      expect(all).not.toContain(hidden);
  });
});

describe('a front end that does not hear', () => {
  it('stands on the desk of publishers, who send it again', async () => {
    const deaf = await startReceiver();
    deaf.answer = 500;
    const { documentId, name } = await makeWebhook(deaf, { events: ['content.changed'] });
    await makePage();
    await until(
      () => Promise.resolve(deaf.received.length),
      (count) => count > 0,
    );
    const database = await openDatabase();
    await database.query("update deliveries set since = now() - interval '3 days' where receiver = $1", [
      documentId,
    ]);
    await database.end();
    const publisher = await employ('Publisher', 'Publisher');
    const failuresOf = async (): Promise<readonly FailureLine[]> => {
      const home = (await publisher.get('/newsroom/overview').expect(200)).body as { data: Home };
      return (home.data.failures ?? []).filter(({ receiver: of }) => of === documentId);
    };
    const [line] = await until(failuresOf, ([first]) => first?.isGivenUp === true);
    expect(line).toMatchObject({ documentId: null, titles: {}, name, status: 500, failure: 'status' });
    deaf.answer = 204;
    await publisher.post(`/newsroom/deliveries/${line?.id ?? ''}/retry`).expect(200);
    await until(failuresOf, (failures) => failures.length === 0);
    await deleteWebhook(documentId).expect(200);
    await deaf.close();
  });
});

describe('GET /api/changes/stream', () => {
  const url = (query = ''): string => `${process.env.NEWSROOM_URL ?? ''}/api/changes/stream${query}`;

  it('tells of what changes while it is open, and of what was missed to who comes back', async () => {
    const open = await fetch(url());
    expect(open.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const page = await makePage();
    const said = await readUntil(open, new RegExp(String(page.path)));
    const missed = await makePage();
    const again = await fetch(url(), { headers: { 'Last-Event-ID': lastIdOf(said) } });
    expect(await readUntil(again, new RegExp(String(missed.path)))).not.toContain(String(page.path));
  });

  it('says that too much was missed when it does not know the last event', async () => {
    const response = await fetch(url(), { headers: { 'Last-Event-ID': 'of another newsroom' } });
    expect(await readUntil(response, /event: reset/)).toContain('event: reset');
    await anonymous().get('/api/changes/stream?since=x').expect(400);
  });
});
