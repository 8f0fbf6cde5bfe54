import {
  anonymous,
  documentOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { askFor, contentAt } from '../../../support/content';
import { makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { uploadPicture } from '../../../support/upload';

const translate = async (documentId: string, locale: string, data: object): Promise<string> =>
  String(
    documentOf(
      await writer.put(`/api/pages/${documentId}?locale=${locale}&status=published`, data).expect(200),
    ).path,
  );

describe('GET /api/content at the path of a page', () => {
  it('answers with the fields that are listed, and no others', async () => {
    const page = await makePage({ summary: 'A summary.' });
    expect(Object.keys(await contentAt(String(page.path))).sort()).toEqual([
      'alternates',
      'breadcrumbs',
      'children',
      'direction',
      'documentId',
      'feeds',
      'isHome',
      'jsonLd',
      'jsonLdHtml',
      'locale',
      'menuTitle',
      'path',
      'publishedAt',
      'sections',
      'seo',
      'site',
      'slug',
      'summary',
      'title',
      'type',
      'url',
      'xDefault',
    ]);
  });

  it('has the pages above it, and those below in their order', async () => {
    const top = await makePage();
    const middle = await makePage({ parent: top.documentId, menuTitle: 'Middle' });
    const second = await makePage({ parent: middle.documentId, position: 2, summary: 'Second.' });
    const first = await makePage({ parent: middle.documentId, position: 1, inMenu: false });
    await makePage({ parent: middle.documentId }, 'draft');
    const answer = await contentAt(String(middle.path));
    expect(answer.children).toEqual([
      {
        documentId: first.documentId,
        title: first.title,
        path: first.path,
        summary: null,
        inMenu: false,
        locale: 'en',
      },
      {
        documentId: second.documentId,
        title: second.title,
        path: second.path,
        summary: 'Second.',
        inMenu: true,
        locale: 'en',
      },
    ]);
    const { breadcrumbs } = await contentAt(String(second.path));
    expect((breadcrumbs as { title: string; path: string }[]).filter(({ path }) => path !== '/')).toEqual([
      { title: top.title, path: top.path, locale: 'en' },
      { title: 'Middle', path: middle.path, locale: 'en' },
      { title: second.title, path: second.path, locale: 'en' },
    ]);
  });

  it('has its addresses in every public language, Arabic from right to left', async () => {
    const page = await makePage();
    const arabic = await translate(page.documentId, 'ar', { title: 'من نحن', slug: unique('man-nahnu') });
    const french = await translate(page.documentId, 'fr', { title: unique('Qui') });
    await writer.put(`/api/pages/${page.documentId}?locale=es`, { title: unique('Borrador') }).expect(200);
    const answer = await contentAt(arabic, { locale: 'ar' });
    expect(answer).toMatchObject({ locale: 'ar', direction: 'rtl', title: 'من نحن', path: arabic });
    const site = process.env.NEWSROOM_URL ?? '';
    expect(answer.alternates).toEqual([
      { locale: 'en', path: page.path, url: `${site}${String(page.path)}` },
      { locale: 'fr', path: french, url: `${site}/fr${french}` },
      { locale: 'ar', path: arabic, url: `${site}/ar${arabic}` },
    ]);
    expect(answer.xDefault).toBe(`${site}${String(page.path)}`);
  });

  it('has every section filled, words as HTML too', async () => {
    const contact = await makeContact({ languages: [{ code: 'fr' }] });
    const draft = documentOf(await writer.post('/api/contacts', { name: 'Hidden desk' }).expect(201));
    const topic = await makeTopic();
    const about = await makeReleased({ topics: [topic.documentId] });
    await makeReleased();
    await makeDraftRelease({ topics: [topic.documentId], title: unique('Hidden') });
    const picture = await uploadPicture({ alternativeText: 'A flag' });
    const page = await makePage({
      sections: [
        { __component: 'sections.rich-text', body: paragraph('Tom & <b>') },
        { __component: 'sections.image', image: picture, credit: 'IOM' },
        { __component: 'press.quote', text: 'We agree.', speaker: 'A speaker' },
        {
          __component: 'sections.key-figures',
          title: 'Figures',
          figures: [{ value: '175', label: 'states' }],
        },
        { __component: 'sections.call-to-action', title: 'Act', label: 'Go', url: '/act' },
        { __component: 'sections.documents', title: 'Files', files: [picture] },
        { __component: 'sections.latest-releases', count: 3, topic: topic.documentId },
        { __component: 'sections.contacts', contacts: [contact.documentId, draft.documentId] },
        { __component: 'sections.partner-countries', title: 'Partners', partnerCountries: [] },
      ],
    });
    const { sections } = await contentAt(String(page.path));
    const site = process.env.NEWSROOM_URL ?? '';
    expect(sections).toMatchObject([
      {
        __component: 'sections.rich-text',
        body: paragraph('Tom & <b>'),
        bodyHtml: '<p>Tom &amp; &lt;b&gt;</p>',
      },
      {
        __component: 'sections.image',
        alternativeText: 'A flag',
        credit: 'IOM',
        image: { mime: 'image/png', url: expect.stringContaining(`${site}/uploads/`) as string },
      },
      { __component: 'press.quote', text: 'We agree.', speaker: 'A speaker' },
      { __component: 'sections.key-figures', figures: [{ value: '175', label: 'states', source: null }] },
      { __component: 'sections.call-to-action', label: 'Go', url: '/act' },
      { __component: 'sections.documents', files: [{ mime: 'image/png' }] },
      {
        __component: 'sections.latest-releases',
        releases: [{ documentId: about.documentId, path: `/news/${String(about.slug)}` }],
      },
      { __component: 'sections.contacts', contacts: [{ documentId: contact.documentId, languages: ['fr'] }] },
      { __component: 'sections.partner-countries', title: 'Partners', partnerCountries: [] },
    ]);
    expect((sections as { releases?: unknown[] }[])[6]?.releases).toHaveLength(1);
    expect((sections as { contacts?: unknown[] }[])[7]?.contacts).toHaveLength(1);
  });

  it('shows all partner countries with a role when none is chosen', async () => {
    const initiative = unique('Initiative');
    const country = documentOf(
      await writer
        .post('/api/partner-countries?status=published', {
          isoCode: 'IS',
          roles: [{ role: 'co-chair', initiative, since: '2024' }],
        })
        .expect(201),
    );
    const page = await makePage({
      sections: [{ __component: 'sections.partner-countries', role: 'co-chair' }],
    });
    const [section] = (await contentAt(String(page.path))).sections as { partnerCountries: object[] }[];
    expect(section?.partnerCountries).toContainEqual(
      expect.objectContaining({
        isoCode: 'IS',
        roles: [{ role: 'co-chair', initiative, since: '2024', until: null }],
      }),
    );
    await writer.delete(`/api/partner-countries/${country.documentId}`).expect(204);
  });

  it('has what search engines want, safe to embed', async () => {
    const title = `${unique('End')} </script><!--`;
    const page = await makePage({ title, seo: { metaTitle: 'For searchers', noIndex: true } });
    const { seo, jsonLd, jsonLdHtml, url } = await contentAt(String(page.path));
    expect(seo).toEqual({
      title: 'For searchers',
      description: null,
      image: null,
      noIndex: true,
      robots: 'noindex',
      canonical: url,
    });
    const html = String(jsonLdHtml);
    expect(html.slice('<script type="application/ld+json">'.length, -'</script>'.length)).not.toMatch(
      /[<>&]/,
    );
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(jsonLd);
    expect(jsonLd).toMatchObject({ '@context': 'https://schema.org' });
    const graph = (jsonLd as { '@graph': { '@type': string; name?: string }[] })['@graph'];
    expect(graph.find((thing) => thing['@type'] === 'WebPage')?.name).toBe(title);
    expect(graph.map((thing) => thing['@type'])).toContain('BreadcrumbList');
  });
});

describe('a draft', () => {
  it('is nowhere: not at its path, not below its parent', async () => {
    const parent = await makePage();
    const draft = await makePage({ parent: parent.documentId }, 'draft');
    await askFor(String(draft.path)).expect(404);
    expect((await contentAt(String(parent.path))).children).toEqual([]);
  });

  it('of a published page shows neither its new words nor its new address', async () => {
    const page = await makePage();
    const slug = unique('secret');
    await writer.put(`/api/pages/${page.documentId}`, { title: 'Secret title', slug }).expect(200);
    await askFor(`/${slug}`).expect(404);
    const { text } = await askFor(String(page.path)).expect(200);
    expect(text).not.toMatch(/secret/i);
  });

  it('is not shown to a caller with a token either', async () => {
    const draft = await makePage({}, 'draft');
    await writer.get(`/api/content?path=${String(draft.path)}`).expect(404);
    await writer.get(`/api/content?path=${String(draft.path)}&status=draft`).expect(400);
  });
});

describe('the spelling of a path', () => {
  it.each([
    ['a slash at the end', (path: string) => `${path}/`],
    ['doubled slashes', (path: string) => `/${path}//`],
    ['capital letters', (path: string) => path.toUpperCase()],
    ['percent-encoding', (path: string) => `/%${path.charCodeAt(1).toString(16)}${path.slice(2)}`],
    ['a query and a fragment', (path: string) => `${path}?utm_source=x#top`],
  ])('does not matter: %s', async (_name, spell) => {
    const page = await makePage();
    const answer = await contentAt(spell(String(page.path)));
    expect(answer).toMatchObject({ documentId: page.documentId, path: page.path });
  });

  it.each(['é', 'e\u0301', '%C3%A9', 'e%CC%81', 'É'])('is composed Unicode: %s', async (letter) => {
    const word = unique('caf');
    await writer.post('/api/redirects?status=published', { from: `/${word}é`, to: '/there' }).expect(201);
    expect(await contentAt(`/${word}${letter}`)).toMatchObject({ type: 'redirect', to: '/there' });
  });

  it.each(['/%', '/%zz', '/%ff', '/..', "/'; drop table pages; --", '/\\', '/🕊', `/${'a'.repeat(999)}`])(
    'may be whatever readers type: %s is not found',
    async (path) => {
      await askFor(path).expect(404);
    },
  );

  it.each(['', '?utm_source=x', '#top'])('is the home page when it is empty: %j', async (path) => {
    const { status, text } = await askFor('/');
    const empty = await askFor(path);
    expect([empty.status, empty.text]).toEqual([status, text]);
    expect(status).not.toBe(400);
  });

  it.each(['about', 'https://www.example.org/', '/a\0b', '/%00', '/a\nb', `/${'a'.repeat(1000)}`])(
    'that can be none is refused by its name: %j',
    async (path) => {
      const refusal = await askFor(path).expect(400);
      expect(refusedFields(refusal)).toEqual(['path']);
    },
  );
});

describe('parameters', () => {
  it.each([
    ['', ['path']],
    ['path=/a&path=/b', ['path']],
    ['path=/a&locale=de', ['locale']],
    ['path=/a&locale=', ['locale']],
    ['path=/a&locale=fr&fallback=xx', ['fallback']],
    ['path=/a&populate=*', ['populate']],
  ])('that are wrong are named: %s', async (query, names) => {
    expect(refusedFields(await anonymous().get(`/api/content?${query}`).expect(400))).toEqual(names);
  });

  it('say what was sent and what is allowed', async () => {
    const { message } = errorOf(await anonymous().get('/api/content?path=/a&locale=de').expect(400));
    expect(message).toContain('locale="de": Use one of en, fr, es, ar.');
  });
});

describe('the language', () => {
  it('is strict without a fallback', async () => {
    const page = await makePage();
    await askFor(String(page.path), { locale: 'fr' }).expect(404);
  });

  it('falls back when that is asked for, and says so', async () => {
    const page = await makePage();
    const response = await askFor(String(page.path), { locale: 'ar', fallback: 'en' }).expect(200);
    expect(response.headers['content-language']).toBe('en');
    expect(response.body).toMatchObject({
      data: { documentId: page.documentId, locale: 'en', direction: 'ltr' },
      meta: { locale: 'en', requestedLocale: 'ar', fallback: 'en', isFallback: true },
    });
  });

  it('is the asked one when it exists', async () => {
    const page = await makePage();
    const french = await translate(page.documentId, 'fr', { title: unique('Titre') });
    const response = await askFor(french, { locale: 'fr', fallback: 'en' }).expect(200);
    expect(response.headers['content-language']).toBe('fr');
    expect(response.body).toMatchObject({ meta: { locale: 'fr', isFallback: false } });
  });

  it('leads from the path of the fallback to the one in the asked language', async () => {
    const page = await makePage();
    const french = await translate(page.documentId, 'fr', { title: unique('Titre') });
    expect(await contentAt(String(page.path), { locale: 'fr', fallback: 'en' })).toMatchObject({
      type: 'redirect',
      to: french,
      locale: 'fr',
    });
  });

  it('fills pages below that are not translated', async () => {
    const page = await makePage();
    const child = await makePage({ parent: page.documentId });
    const french = await translate(page.documentId, 'fr', { title: unique('Titre') });
    expect((await contentAt(french, { locale: 'fr' })).children).toEqual([]);
    expect((await contentAt(french, { locale: 'fr', fallback: 'en' })).children).toMatchObject([
      { documentId: child.documentId, locale: 'en' },
    ]);
  });

  it('stands in the address, so that caches need not vary by what a browser prefers', async () => {
    const page = await makePage();
    const response = await askFor(String(page.path)).set('Accept-Language', 'fr').expect(200);
    expect(response.headers).toMatchObject({ 'content-language': 'en', vary: 'Accept-Encoding' });
  });
});

describe('the site', () => {
  it('comes with its boilerplate and press contact, and publishes the page', async () => {
    const contact = await makeContact();
    const name = unique('Office');
    const words = { name, boilerplate: 'About us.', pressContact: contact.documentId };
    const before = await anonymous().get('/api/site');
    await writer.put('/api/site?status=published', words).expect(200);
    const page = await makePage();
    const { site, jsonLd } = await contentAt(String(page.path));
    expect(site).toMatchObject({
      name,
      boilerplate: 'About us.',
      pressContact: { documentId: contact.documentId },
    });
    expect(JSON.stringify(jsonLd)).toContain(name);
    const release = await makeReleased();
    expect(await contentAt(`/news/${String(release.slug)}`)).toMatchObject({ boilerplate: 'About us.' });
    if (before.status === 404) await writer.delete('/api/site').expect(204);
    else await writer.put('/api/site?status=published', { name: documentOf(before).name }).expect(200);
  });
});
