import request, { type Test } from 'supertest';
import { anonymous, documentOf, documentsOf, paragraph, unique, writer } from '../../../support/api';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';

const RELEASES = '/content-manager/collection-types/api::press-release.press-release';

const statusOf = async (documentId: string): Promise<number> =>
  (await anonymous().get(`/api/press-releases/${documentId}`)).status;

/** A token of the panel with these rights, as `api::topic.topic.create`. */
const makeToken = async (...permissions: string[]): Promise<string> => {
  const token = { name: unique('Token'), description: '', type: 'custom', lifespan: null, permissions };
  const made = await administrator().post('/admin/api-tokens', token).expect(201);
  return (made.body as { data: { accessKey: string } }).data.accessKey;
};

const send = (token: string, method: 'get' | 'post' | 'put', path: string, data?: object): Test => {
  const newsroom = request(process.env.NEWSROOM_URL ?? '');
  return newsroom[method](path)
    .set('Authorization', `Bearer ${token}`)
    .send(data === undefined ? undefined : { data });
};

let publisher: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
});

describe('a release under embargo', () => {
  it('goes out by none of the ways to publish', async () => {
    const { documentId } = await makeDraftRelease({ embargoedUntil: inHours(5) });
    const bulk = { documentIds: [documentId], locales: ['en'] };
    await act(documentId, 'release').expect(400);
    await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(400);
    await publisher.post(editorPath(documentId, 'publish'), {}).expect(400);
    await publisher.post(`${RELEASES}/actions/bulkPublish`, bulk).expect(400);
    await act(documentId, 'schedule', { releaseAt: inHours(6) }).expect(200);
    await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(400);
    await publisher.post(editorPath(documentId, 'publish'), {}).expect(400);
    expect(await statusOf(documentId)).toBe(404);
  });
});

describe('a write that pretends', () => {
  it('to be published is a draft', async () => {
    const publishedAt = '2020-01-01T00:00:00.000Z';
    const made = await writer.post('/api/press-releases', { title: unique('Sly'), publishedAt }).expect(201);
    const { documentId, publishedAt: stored } = documentOf(made);
    expect(stored).toBeNull();
    await writer.put(`/api/press-releases/${documentId}`, { publishedAt }).expect(200);
    await publisher.put(editorPath(documentId), { title: unique('Sly'), publishedAt });
    expect(await statusOf(documentId)).toBe(404);
    const topic = documentOf(
      await writer.post('/api/topics', { name: unique('Sly'), publishedAt }).expect(201),
    );
    await anonymous().get(`/api/topics/${topic.documentId}`).expect(404);
  });

  it('to be another document is refused', async () => {
    const { documentId } = await makeDraftRelease();
    await writer.post('/api/press-releases', { title: 'x', documentId }).expect(400);
    await writer.put(`/api/press-releases/${documentId}`, { id: 1 }).expect(400);
  });

  it('to be in several languages is refused', async () => {
    const { documentId } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}?locale[]=en&locale[]=fr`, { title: 'x' }).expect(400);
  });
});

describe('copies of a public release', () => {
  it('are drafts, however they are made', async () => {
    const { documentId } = await makeReleased();
    const copies = [
      await publisher.post(`${RELEASES}/clone/${documentId}?locale=en`, { title: unique('Copy') }),
      await publisher.post(`${RELEASES}/auto-clone/${documentId}?locale=en`),
      await publisher.post(`${RELEASES}/clone/${documentId}?locale=en&status=published`, {
        title: unique('Copy'),
      }),
    ];
    for (const copy of copies.filter(({ status }) => status < 300)) {
      expect(await statusOf(documentOf(copy).documentId)).toBe(404);
    }
    expect(copies[0]?.status).toBe(200);
  });
});

describe('deleting several public releases at once', () => {
  it('leaves a notice for each', async () => {
    const documentIds = [(await makeReleased()).documentId, (await makeReleased()).documentId];
    await publisher.post(`${RELEASES}/actions/bulkDelete`, { documentIds, locales: ['en'] }).expect(200);
    expect(await Promise.all(documentIds.map(statusOf))).toEqual([410, 410]);
  });
});

describe('a token that may only create', () => {
  it('publishes no release', async () => {
    const token = await makeToken('api::press-release.press-release.create', 'api::contact.contact.find');
    const title = unique('Rushed');
    const words = { title, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    const contacts = [(await makeContact()).documentId];
    await send(token, 'post', '/api/press-releases?status=published', { ...words, contacts }).expect(403);
    const stored = await writer.get(`/api/press-releases?status=draft&filters[title]=${title}`).expect(200);
    expect(documentsOf(stored)).toEqual([]);
  });

  it('is not told which slugs drafts have', async () => {
    const token = await makeToken('api::topic.topic.create');
    const slug = unique('secret');
    await writer.post('/api/topics', { name: 'a', slug }).expect(201);
    const taken = documentOf(await send(token, 'post', '/api/topics', { name: 'b', slug }).expect(201));
    expect(taken.slug).toBe(slug);
    const title = unique('Secret').toLowerCase();
    await writer.post('/api/topics', { name: title }).expect(201);
    const named = documentOf(await send(token, 'post', '/api/topics', { name: title }).expect(201));
    expect(named.slug).toBe(title);
  });
});

describe('a token that may write one type', () => {
  const SINGULAR = { contacts: 'contact', topics: 'topic', 'press-releases': 'press-release', pages: 'page' };
  const COLLECTIONS = Object.keys(SINGULAR);

  it.each(Object.entries(SINGULAR))('writes %s alone', async (own, type) => {
    const mayCreate = await makeToken(`api::${type}.${type}.create`);
    const mayUpdate = await makeToken(`api::${type}.${type}.update`);
    for (const collection of COLLECTIONS) {
      const data = { [['contacts', 'topics'].includes(collection) ? 'name' : 'title']: unique('Stranger') };
      const isOwn = collection === own;
      await send(mayCreate, 'post', `/api/${collection}`, data).expect(isOwn ? 201 : 403);
      await send(mayUpdate, 'post', `/api/${collection}`, data).expect(403);
      const stored = documentOf(await writer.post(`/api/${collection}`, data).expect(201));
      const path = `/api/${collection}/${stored.documentId}`;
      await send(mayUpdate, 'put', path, data).expect(isOwn ? 200 : 403);
      await send(mayCreate, 'put', path, data).expect(403);
    }
  });

  it.each(Object.entries(SINGULAR))('that may read %s reads no other', async (own, type) => {
    const token = await makeToken(`api::${type}.${type}.find`);
    for (const collection of COLLECTIONS) {
      await send(token, 'get', `/api/${collection}`).expect(collection === own ? 200 : 403);
    }
  });

  it('reads no drafts of another', async () => {
    const token = await makeToken(
      'api::topic.topic.update',
      'api::topic.topic.find',
      'api::press-release.press-release.find',
    );
    await send(token, 'get', '/api/topics?status=draft').expect(200);
    await send(token, 'get', '/api/press-releases?status=draft').expect(403);
  });
});
