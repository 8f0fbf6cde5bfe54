import { reportUuid } from '../../src/distribution/reliefweb/domain/render-report';
import { Bucket, BUCKET_SECRET } from '../support/bucket';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import request from 'supertest';
import { startReceiver, type Received, type Receiver } from '../support/receiver';
import { signIn } from '../support/shared-newsroom';
import { checkReport } from '../support/report-schema';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { unzip } from '../support/unzip';
import { postUpload, upload } from '../support/upload';
import { itIsRead } from '../support/upload-reading';
import { until } from '../support/until';

jest.setTimeout(180_000);

const SITE = 'https://www.example.org';
const PATH = /^\/v2\/reports\/([0-9a-f-]{36})\?appname=newsroom-tests$/;

interface Report {
  readonly uuid: string;
  readonly title: string;
  readonly url: string;
  readonly body: string;
}

let database: TestDatabase;
let settings: Record<string, string>;
let instance: Instance;
let reliefweb: Receiver;
let hub: Receiver;
const bucket = new Bucket();
/** A newsroom of its own, and an administrator's token for it. */
let library = { url: '', token: '' };
/** Reports that the stand-in has, by their uuid. */
const reports = new Map<string, Report>();
/** Whether the stand-in takes reports away; ReliefWeb's release 3.24.1 does not yet. */
let deletes = true;
/** What the stand-in answers to every PUT instead, after it kept the report or not. */
let trouble: { readonly status: number; readonly keeps: boolean } | null = null;
/** What the stand-in had to complain of. */
const complaints: string[] = [];

/** ReliefWeb, as far as its rules go: who sends, what for, after its schema. */
const answerAsReliefweb = ({ method, path, headers, body }: Received): number => {
  const uuid = PATH.exec(path)?.[1];
  if (uuid === undefined) return complain(400, `path ${path}`);
  if (headers['x-rw-post-api-provider'] !== 'provider-1') return complain(403, 'provider');
  if (headers['x-rw-post-api-key'] !== 'key-1') return complain(403, 'key');
  if (method === 'DELETE' && !deletes) return 405;
  if (method === 'DELETE') return reports.delete(uuid) ? 200 : 404;
  if (method !== 'PUT') return complain(405, method);
  if (headers['content-type'] !== 'application/json') return complain(400, 'content type');
  const report = JSON.parse(body) as Report;
  const wrong = checkReport(report);
  if (report.uuid !== uuid || wrong.length > 0) return complain(400, wrong.join('; '));
  if (trouble?.keeps !== false) reports.set(uuid, report);
  return trouble?.status ?? 202;
};

const complain = (status: number, text: string): number => {
  complaints.push(text);
  return status;
};

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

let contact = '';

beforeAll(async () => {
  database = await startTestDatabase();
  reliefweb = await startReceiver();
  reliefweb.answer = (request, response) => response.writeHead(answerAsReliefweb(request)).end();
  hub = await startReceiver();
  await bucket.start();
  settings = {
    SITE_URL: SITE,
    RELIEFWEB_URL: `${reliefweb.url}/v2/reports`,
    RELIEFWEB_APPNAME: 'newsroom-tests',
    RELIEFWEB_PROVIDER: 'provider-1',
    RELIEFWEB_KEY: 'key-1',
    RELIEFWEB_SOURCES: '1255',
    RELIEFWEB_COUNTRIES: 'GHA:97',
    WEBSUB_HUB_URL: `${hub.url}/publish`,
    ...bucket.settings,
  };
  instance = await startInstance(database, settings);
  library = { url: instance.url, token: await signIn(instance.url) };
  const desk = { name: 'Press desk', email: 'press@example.org' };
  contact = documentOf(
    await instance.post('/api/contacts?status=published', { data: desk }).expect(201),
  ).documentId;
});

afterAll(async () => {
  await instance.kill();
  await reliefweb.close();
  await hub.close();
  await bucket.stop();
  await database.remove();
});

const act = (documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body).expect(200);

const makeReleased = async (more: object = {}): Promise<StoredDocument> => {
  const data = {
    title: unique('Release of the day'),
    summary: 'A sentence.',
    body: paragraph('The  story <of> the day.'),
    datelineCity: 'Accra',
    contacts: [contact],
    ...more,
  };
  const release = documentOf(await instance.post('/api/press-releases', { data }).expect(201));
  await act(release.documentId, 'release');
  return release;
};

const nameOf = ({ slug }: StoredDocument): string => reportUuid(`${SITE}/news/${String(slug)}`);

const untilReport = (release: StoredDocument, fits: (report?: Report) => boolean) =>
  until(() => Promise.resolve(reports.get(nameOf(release))), fits);

/** All that ReliefWeb was asked about a release. */
const askedFor = (release: StoredDocument): Received[] =>
  reliefweb.received.filter(({ path }) => path.includes(nameOf(release)));

const untilAsked = (method: string, release: StoredDocument, times = 1) =>
  until(
    () => Promise.resolve(askedFor(release).filter((request) => request.method === method).length),
    (count) => count >= times,
  );

/** It says which release it was, by address and date. */
const NOTICE = /^Press release withdrawn: https:\/\/\S+ \(\d{4}-\d{2}-\d{2}\)$/;

describe('ReliefWeb', () => {
  it('has a release while it is public, under the address that it had first', async () => {
    const release = await makeReleased();
    await untilReport(release, (report) => report?.title === release.title);
    const changed = { title: unique('Release that moved'), slug: unique('moved') };
    await instance.put(`/api/press-releases/${release.documentId}`, { data: changed }).expect(200);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] });
    const report = await untilReport(release, (found) => found?.title === changed.title);
    expect(report?.url).toBe(`${SITE}/news/${String(release.slug)}`);
    await act(release.documentId, 'withdraw', { reason: 'Wrong.' });
    await untilReport(release, (found) => found === undefined);
    await act(release.documentId, 'restore');
    await untilReport(release, (found) => found !== undefined);
    expect(complaints).toEqual([]);
  });

  it('has the notice for the text where reports cannot be taken away', async () => {
    const release = await makeReleased();
    await untilReport(release, (report) => report !== undefined);
    deletes = false;
    await act(release.documentId, 'withdraw', { reason: 'The figures were wrong.' });
    const report = await untilReport(release, (found) => found?.title !== release.title);
    deletes = true;
    expect(report).toMatchObject({
      title: expect.stringMatching(NOTICE) as string,
      body: expect.stringMatching(/^<p>Press release withdrawn: .* The figures were wrong\.<\/p>$/) as string,
    });
    expect(complaints).toEqual([]);
  });

  it('gets no notice of a release that it refused and never had', async () => {
    trouble = { status: 403, keeps: false };
    const release = await makeReleased();
    await untilAsked('PUT', release);
    deletes = false;
    await act(release.documentId, 'withdraw', { reason: 'The figures were wrong.' });
    await untilAsked('DELETE', release, 2); // for the release that waited, and for its withdrawal
    [deletes, trouble] = [true, null];
    const later = await makeReleased(); // reports go out one after the other
    await untilReport(later, (report) => report !== undefined);
    expect(askedFor(release).map(({ method }) => method)).toEqual(['PUT', 'DELETE', 'DELETE']);
    expect(reports.has(nameOf(release))).toBe(false);
  });

  it('gets the notice of a release that it may have taken, although it answered 503', async () => {
    trouble = { status: 503, keeps: true };
    const release = await makeReleased();
    await untilReport(release, (report) => report?.title === release.title);
    [deletes, trouble] = [false, null];
    await act(release.documentId, 'withdraw', { reason: 'The figures were wrong.' });
    const report = await untilReport(release, (found) => found?.title !== release.title);
    deletes = true;
    expect(report?.body).toMatch(/^<p>Press release withdrawn: .* The figures were wrong\.<\/p>$/);
    expect(complaints).toEqual([]);
  });

  it('hears of English texts only', async () => {
    const release = await makeReleased();
    await untilReport(release, (report) => report !== undefined);
    const before = reliefweb.received.length;
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await instance.put(`/api/press-releases/${release.documentId}?locale=fr`, { data: french }).expect(200);
    await act(release.documentId, 'release', { locales: ['fr'] });
    const pings = hub.received.length;
    await makeReleased();
    await until(
      () => Promise.resolve(hub.received.length),
      (count) => count > pings,
    );
    expect(reliefweb.received.slice(before).filter(({ body }) => body.includes(french.title))).toEqual([]);
  });
});

describe('an outside hub', () => {
  it('is told which feeds changed', async () => {
    hub.received.length = 0;
    await makeReleased();
    await until(
      () => Promise.resolve(hub.received.length),
      (count) => count > 0,
    );
    const [ping] = hub.received;
    expect(ping?.path).toBe('/publish');
    expect(ping?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    const form = new URLSearchParams(ping?.body);
    expect(form.get('hub.mode')).toBe('publish');
    expect(form.getAll('hub.url')).toContain(`${instance.url}/api/feeds/press.atom`);
    expect(form.getAll('hub.url')).toContain(`${instance.url}/api/feeds/press.ninjs?locale=ar`);
  });

  it('takes the place of our own', async () => {
    await instance.post('/api/websub', {}).expect(404);
    const feed = await instance.get('/api/feeds/press.atom').expect(200);
    expect(feed.headers.link).toContain(`<${hub.url}/publish>; rel="hub"`);
  });
});

describe('a bucket for uploads', () => {
  const statusOf = async (path: string) => (await request(instance.url).get(path)).status;
  const kitOf = ({ documentId }: StoredDocument) =>
    request(instance.url).get(`/api/press-releases/${documentId}/press-kit`);
  const files = () => request(instance.url).get('/upload/files').auth(library.token, { type: 'bearer' });
  const remove = (id: number) =>
    request(instance.url).delete(`/upload/files/${id}`).auth(library.token, { type: 'bearer' });
  const messageOf = ({ body }: { body: unknown }) => (body as { error: { message: string } }).error.message;
  const AWAY = 'The store of the newsroom’s files does not answer. Try again in a minute.';

  itIsRead(() => library);

  it('keeps the file under its name, and gives it back until it is deleted', async () => {
    const { id, hash, url } = await upload({}, library);
    expect(url).toBe(`/uploads/${hash}.png`);
    expect([...bucket.objects.keys()]).toContain(`${hash}.png`);
    const read = await request(instance.url).get(url).expect(200);
    expect(read.body).toEqual(bucket.objects.get(`${hash}.png`)?.bytes);
    expect(read.headers['content-type']).toBe('image/png');
    await remove(id).expect(200);
    expect([...bucket.objects.keys()]).not.toContain(`${hash}.png`);
    expect(await statusOf(url)).toBe(404);
  });

  it('takes another file under the same name, and no folders', async () => {
    const sent = () => postUpload(Buffer.from('first'), 'note.txt', {}, library);
    await sent().field('path', 'elsewhere').expect(400);
    const first = await sent().expect(201);
    const [{ id, url }] = first.body as [{ id: number; url: string }];
    expect(url).toMatch(/^\/uploads\/note_\w+\.txt$/);
    await request(instance.url)
      .post(`/upload?id=${id}`)
      .auth(library.token, { type: 'bearer' })
      .field('fileInfo', '{}')
      .attach('files', Buffer.from('second'), { filename: 'other.txt' })
      .expect(200);
    expect((await request(instance.url).get(url).expect(200)).text).toBe('second');
  });

  it('gives nothing of a withdrawn release', async () => {
    const { id, url } = await upload({ alternativeText: 'A flag' }, library);
    const { documentId } = await makeReleased({ image: id });
    expect(await statusOf(url)).toBe(200);
    await act(documentId, 'withdraw', { reason: 'Wrong.' });
    expect(await statusOf(url)).toBe(410);
    await act(documentId, 'restore');
    expect(await statusOf(url)).toBe(200);
  });

  it('fills press kits', async () => {
    const { id, hash } = await upload({ alternativeText: 'A flag' }, library);
    const kit = await kitOf(await makeReleased({ image: id }))
      .responseType('blob')
      .expect(200);
    const packed = unzip(kit.body as Buffer).get(`pictures/${hash}.png`);
    expect(packed).toEqual(bucket.objects.get(`${hash}.png`)?.bytes);
  });

  it('is one for all instances: what one took, closed or deleted is so at the other', async () => {
    const other = await startInstance(database, settings);
    const statusThere = async (path: string) => (await request(other.url).get(path)).status;
    const { id, url } = await upload({ alternativeText: 'A flag' }, { ...library, url: other.url });
    expect([await statusOf(url), await statusThere(url)]).toEqual([200, 200]);
    const { documentId } = await makeReleased({ image: id });
    await act(documentId, 'withdraw', { reason: 'Wrong.' });
    await until(
      () => statusThere(url),
      (status) => status === 410,
    );
    await act(documentId, 'restore');
    await until(
      () => statusThere(url),
      (status) => status === 200,
    );
    await remove(id).expect(200);
    await until(
      () => statusThere(url),
      (status) => status === 404,
    );
    await other.stop();
  });

  it('breaks the connection when a file breaks off', async () => {
    const { url } = await upload({}, library);
    bucket.breaksOff = true;
    await expect(request(instance.url).get(url)).rejects.toThrow('aborted');
    expect(await statusOf(url)).toBe(200);
  });

  it('loses nothing while it is away, and everybody is told', async () => {
    const { id, url } = await upload({ alternativeText: 'A flag' }, library);
    const release = await makeReleased({ image: id });
    const before = ((await files()).body as { pagination: { total: number } }).pagination.total;
    await bucket.stop();
    for (const answer of [
      await postUpload(Buffer.from('A note'), 'note.txt', {}, library).expect(503),
      await request(instance.url).get(url).expect(503),
      await kitOf(release).expect(503),
      await remove(id).expect(503),
    ])
      expect(messageOf(answer)).toBe(AWAY);
    await instance.get('/health/ready').expect(200);
    await bucket.start();
    expect(await statusOf(url)).toBe(200);
    expect(((await files()).body as { pagination: { total: number } }).pagination.total).toBe(before);
    expect(instance.output()).toContain(
      'The bucket of uploads did not read a file: Error: connect ECONNREFUSED',
    );
    for (const secret of [BUCKET_SECRET, 'picture_', 'note_'])
      expect(instance.output()).not.toContain(secret);
  });
});
