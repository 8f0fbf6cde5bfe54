import { strapi } from '@strapi/client';
import { documentOf, paragraph, unique, writer } from '../../../support/api';
import { makeDraftRelease } from '../../../support/factories';

describe("Strapi's official client", () => {
  const title = unique('client');
  const client = () => strapi({ baseURL: `${process.env.NEWSROOM_URL ?? ''}/api` });
  const releases = () => client().collection('press-releases');
  let documentId = '';

  beforeAll(async () => {
    for (const number of [1, 2, 3]) {
      documentId = (await makeDraftRelease({ title: `${title} ${number}` })).documentId;
      await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(200);
    }
    const french = { title: `${title} trois`, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    documentOf(
      await writer.put(`/api/press-releases/${documentId}?locale=fr&status=published`, french).expect(200),
    );
  });

  it('lists with filters, sort, fields and pagination', async () => {
    const { data, meta } = await releases().find({
      filters: { title: { $startsWith: title } },
      sort: 'title:desc',
      fields: ['title'],
      pagination: { page: 1, pageSize: 2 },
    });
    expect(data.map((release) => String(release.title))).toEqual([`${title} 3`, `${title} 2`]);
    expect(meta.pagination).toMatchObject({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
  });

  it('reads one, with its relations, in a language', async () => {
    const { data } = await releases().findOne(documentId, { locale: 'fr', populate: ['contacts'] });
    expect(data).toMatchObject({
      title: `${title} trois`,
      locale: 'fr',
      contacts: [{ role: 'Press officer' }],
    });
  });

  it.each(['pages', 'contacts', 'partner-countries', 'organisations', 'topics', 'redirects'])(
    'reads %s',
    async (name) => {
      expect(Array.isArray((await client().collection(name).find()).data)).toBe(true);
    },
  );

  it('reads the site', async () => {
    await writer.put('/api/site?status=published', { name: 'IOM Ghana' }).expect(200);
    expect((await client().single('site').find()).data).toMatchObject({ name: 'IOM Ghana' });
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names the collections', async () => {
    const { body } = (await writer.get('/api/openapi.json').expect(200)) as {
      body: { openapi: string; paths: object };
    };
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/press-releases',
        '/api/pages',
        '/api/contacts',
        '/api/partner-countries',
      ]),
    );
  });
});
