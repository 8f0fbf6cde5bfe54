import {
  anonymous,
  documentOf,
  documentsOf,
  paragraph,
  previewing,
  unique,
  writer,
} from '../../../support/api';
import { makeContact, makeDraftRelease } from '../../../support/factories';

const COLLECTIONS = [
  'press-releases',
  'pages',
  'contacts',
  'partner-countries',
  'organisations',
  'topics',
  'redirects',
];

describe('anybody on the web', () => {
  it.each(COLLECTIONS)('reads %s in every language', async (collection) => {
    for (const locale of ['en', 'fr', 'es', 'ar']) {
      await anonymous().get(`/api/${collection}?locale=${locale}`).expect(200);
    }
  });

  it.each(COLLECTIONS)('does not write %s', async (collection) => {
    await anonymous()
      .post(`/api/${collection}`)
      .send({ data: { title: 'x' } })
      .expect(403);
    await anonymous().put(`/api/${collection}/abc`).send({ data: {} }).expect(403);
    await anonymous().delete(`/api/${collection}/abc`).expect(403);
  });

  it.each([
    ['post', '/api/auth/local'],
    ['post', '/api/auth/local/register'],
    ['post', '/api/auth/forgot-password'],
    ['post', '/api/auth/reset-password'],
    ['get', '/api/connect/google'],
    ['get', '/api/auth/google/callback'],
    ['get', '/api/users'],
    ['get', '/api/users/me'],
  ] as const)('finds no account route: %s %s', async (method, path) => {
    const { status } = await anonymous()[method](path);
    expect([404, 405]).toContain(status);
  });

  it('does not list the media library', async () => {
    await anonymous().get('/api/upload/files').expect(403);
  });

  it('never learns who wrote a document', async () => {
    await anonymous().get('/api/press-releases?populate=createdBy').expect(400);
    await anonymous().get('/api/press-releases?filters[createdBy][email][$contains]=a').expect(400);
    await anonymous().get('/api/press-releases?sort=updatedBy.email').expect(400);
    const { text } = await anonymous().get('/api/press-releases?populate=*').expect(200);
    expect(text).not.toMatch(/createdBy|updatedBy|administrator@example\.org/);
  });

  it('reads e-mail and telephone of a press contact', async () => {
    const { documentId } = await makeContact({ email: 'desk@example.org', phone: '+41 22 717 91 11' });
    const contact = documentOf(await anonymous().get(`/api/contacts/${documentId}`).expect(200));
    expect(contact).toMatchObject({ email: 'desk@example.org', phone: '+41227179111' });
  });
});

describe('a draft', () => {
  it.each([
    'status=draft',
    'status=anything',
    'status[]=draft',
    'publicationFilter=modified',
    'hasPublishedVersion=false',
  ])('is refused without a token: %s', async (query) => {
    const release = await makeDraftRelease();
    await anonymous().get(`/api/press-releases?${query}`).expect(403);
    await anonymous().get(`/api/press-releases/${release.documentId}?${query}`).expect(403);
    await anonymous().get(`/api/site?${query}`).expect(403);
  });

  it('does not exist for those without a token', async () => {
    const { documentId, title } = await makeDraftRelease();
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
    const list = await anonymous().get('/api/press-releases').query({ 'filters[title]': title }).expect(200);
    expect(list.body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  it('is read with a token that may preview', async () => {
    const { documentId, title } = await makeDraftRelease();
    const draft = documentOf(await previewing(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(draft).toMatchObject({ title, publishedAt: null });
  });

  it('is not written with a token that may only preview', async () => {
    await previewing('/api/topics').expect(200);
    await anonymous()
      .post('/api/topics')
      .set('Authorization', 'Bearer preview-token-of-the-tests')
      .send({ data: { name: 'x' } })
      .expect(403);
  });

  it('is refused to a wrong token', async () => {
    await anonymous()
      .get('/api/press-releases?status=draft')
      .set('Authorization', 'Bearer wrong')
      .expect(401);
  });
});

describe('an unpublished translation of a published release', () => {
  const secret = unique('Secret');
  let documentId = '';

  beforeAll(async () => {
    documentId = (await makeDraftRelease()).documentId;
    await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(200);
    await writer
      .put(`/api/press-releases/${documentId}?locale=fr`, { title: secret, body: paragraph('x') })
      .expect(200);
  });

  it('is not found in its language', async () => {
    await anonymous().get(`/api/press-releases/${documentId}?locale=fr`).expect(404);
    const { text } = await anonymous()
      .get('/api/press-releases?locale=*&pagination[pageSize]=100')
      .expect(200);
    expect(text).not.toContain(secret);
  });

  it('is not among the localizations of the published one', async () => {
    const { text } = await anonymous()
      .get(`/api/press-releases/${documentId}?populate=localizations`)
      .expect(200);
    expect(text).not.toContain(secret);
  });

  it.each([
    { 'filters[localizations][title][$startsWith]': 'Secret' },
    { 'filters[$and][0][localizations][title][$startsWith]': 'Secret' },
    { sort: 'localizations.title' },
    { 'sort[0]': 'localizations.title:desc' },
    { 'sort[localizations][title]': 'asc' },
    { 'populate[topics][filters][localizations][name]': 'x' },
  ])('cannot be probed by %j', async (query) => {
    await anonymous().get('/api/press-releases').query(query).expect(400);
  });
});

describe('a query in another language', () => {
  it('answers an unknown locale with an empty list', async () => {
    expect(documentsOf(await anonymous().get('/api/press-releases?locale=de').expect(200))).toEqual([]);
  });

  it('answers a parameter that does not exist with 400', async () => {
    await anonymous().get('/api/press-releases?filters[nothing]=1').expect(400);
    await anonymous().get('/api/press-releases?populate=nothing').expect(400);
  });
});
