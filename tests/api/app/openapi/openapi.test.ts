import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { ROUTES } from '../../../../src/app/routes';
import {
  anonymous,
  documentOf,
  paragraph,
  previewing,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { createChecker, fetchDescription, operationsOf, type Described } from '../../../support/description';
import { act, inHours, makeReleased } from '../../../support/editorial';
import {
  makeContact,
  makeDraftRelease,
  makeOrganisation,
  makePage,
  makeTopic,
} from '../../../support/factories';
import { previewToken } from '../../../support/preview';
import { administrator } from '../../../support/staff';
import { ROOT } from '../../../support/test-newsroom';
import { until } from '../../../support/until';
import { uploadPicture } from '../../../support/upload';

let text: string;
let description: Described;

beforeAll(async () => {
  ({ text, description } = await fetchDescription());
});

describe('/docs', () => {
  const ALL = ['/docs', '/docs/', '/docs/start.js', '/docs/swagger-ui.css', '/docs/nothing.js'];

  it.each(ALL)('refuses parameters by their name: %s', async (path) => {
    const refused = await anonymous()
      .get(`${path}?url=https://elsewhere.example/openapi.json&x=1`)
      .expect(400);
    expect(refusedFields(refused)).toEqual(['url', 'x']);
  });

  it('does not send its files again to those who have them', async () => {
    const { headers } = await anonymous().get('/docs/swagger-ui.css').expect(200);
    expect(headers.etag).toMatch(/^"\d+\.\d+\.\d+-swagger-ui\.css(?:-gzip|-br)?"$/);
    await anonymous()
      .get('/docs/swagger-ui.css')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
    await anonymous().get('/docs/swagger-ui.css').set('If-None-Match', '"other"').expect(200);
  });
});

describe('GET /api/openapi.json', () => {
  it('is kept by caches, and not sent again to those who have it', async () => {
    const first = await anonymous().get('/api/openapi.json').expect(200);
    expect(first.headers['cache-control']).toBe('public, max-age=3600');
    const etag = first.headers.etag ?? '';
    await anonymous().get('/api/openapi.json').set('If-None-Match', etag).expect(304);
  });

  it("has no finding of redocly's recommended rules", () => {
    const script = join(ROOT, 'tests', 'support', 'lint-description.mjs');
    const findings = execFileSync(process.execPath, [script], { input: text, encoding: 'utf8' });
    expect(JSON.parse(findings)).toEqual([]);
  });

  it('describes every route of our own that has words', () => {
    const described = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const worded = ROUTES.filter(({ words }) => words !== null);
    expect(described).toEqual(expect.arrayContaining(worded.map(({ method, path }) => `${method} ${path}`)));
  });

  it('says of all objects and lists what is in them: generators take what says nothing for empty', () => {
    expect(emptyShapes(description, '')).toEqual([]);
    expect(emptyShapes({ a: { type: 'object' }, b: { items: { type: 'array' } } }, '')).toEqual([
      '/a',
      '/b/items',
    ]);
  });

  it('says of every write of a document that it may be too large, and of every list that one may ask too often', () => {
    for (const type of ['press-releases', 'pages', 'topics', 'contacts']) {
      const { get, post } = description.paths[`/api/${type}`] ?? {};
      expect(Object.keys(post?.responses ?? {})).toContain('413');
      expect(Object.keys(get?.responses ?? {})).toContain('429');
    }
  });

  it('has nothing of what Strapi serves for others: e-mail, the type builder', () => {
    expect(Object.keys(description.paths).filter((path) => /email|content-type-builder/.test(path))).toEqual(
      [],
    );
  });

  it('names each operation once', () => {
    const names = ['get', 'post', 'put', 'delete'].flatMap((method) =>
      operationsOf(description, method).map(([name]) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has nothing of the content in it', async () => {
    const title = unique('Only in the newsroom');
    await makePage({ title });
    expect((await fetchDescription()).text).not.toContain(title);
  });
});

/** Where a schema says `object` or `array`, and nothing of what is in it. */
const emptyShapes = (part: unknown, place: string): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { type } = part as { type?: unknown };
  const says = (...names: string[]): boolean => names.some((name) => name in part);
  const isEmpty =
    (type === 'object' && !says('properties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf')) ||
    (type === 'array' && !says('items'));
  const inside = Object.entries(part).filter(([name]) => !['example', 'examples'].includes(name));
  return [
    ...(isEmpty ? [place] : []),
    ...inside.flatMap(([name, value]) => emptyShapes(value, `${place}/${name}`)),
  ];
};

/** With a token of that type: full access for files and the content model, a custom one for what is under embargo. */
const withToken = async (type: string, permissions: string[] | null): Promise<(path: string) => Test> => {
  const token = { name: unique('Token'), type, permissions, description: '', lifespan: null };
  const made = await administrator().post('/admin/api-tokens', token).expect(201);
  const { accessKey } = (made.body as { data: { accessKey: string } }).data;
  return (path) =>
    request(process.env.NEWSROOM_URL ?? '')
      .get(path)
      .set('Authorization', `Bearer ${accessKey}`);
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
  readonly text: string;
}

/** Of a stream, which does not end: what it says first. */
const readBeginning = async (path: string): Promise<Answer> => {
  const response = await fetch(`${process.env.NEWSROOM_URL ?? ''}${path}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const beginning = await reader?.read();
  await reader?.cancel();
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return { status: response.status, type, body: {}, text: beginning?.value ?? '' };
};

interface Call {
  /** In place of the path of the description, where it has parameters. */
  readonly at?: string;
  readonly by?: (path: string) => PromiseLike<Answer>;
}

/** How each documented GET is called. One that is missing here fails the test below. */
const prepareCalls = async (): Promise<Record<string, Call>> => {
  const full = await withToken('full-access', null);
  const partner = await withToken('custom', ['api::embargoed.embargoed.find']);
  const { documentId: secret } = await makeDraftRelease();
  await act(secret, 'schedule', { releaseAt: inHours(3), embargoedUntil: inHours(2) }).expect(200);
  const image = await uploadPicture({ alternativeText: 'A hall' });
  const topic = await makeTopic();
  const organisation = await makeOrganisation();
  const contact = await makeContact({ organisation: organisation.documentId, languages: [{ code: 'en' }] });
  const country = documentOf(
    await writer.post('/api/partner-countries', { isoCode: 'FJ', roles: [{ role: 'donor' }] }),
  );
  await writer.put(`/api/partner-countries/${country.documentId}?status=published`, {}).expect(200);
  const release = await makeReleased({
    image,
    imageAlternativeText: 'A hall',
    contacts: [contact.documentId],
    topics: [topic.documentId],
    partnerCountries: [country.documentId],
    quotes: [{ text: 'We agreed.', speaker: 'A speaker' }],
    donors: [{ organisation: organisation.documentId }],
  });
  const parent = await makePage();
  const page = await makePage({
    parent: parent.documentId,
    sections: [
      { __component: 'sections.rich-text', body: paragraph('Text') },
      { __component: 'sections.contacts', title: 'Ask us', contacts: [contact.documentId] },
      { __component: 'sections.image', image, alternativeText: 'A hall' },
    ],
    seo: { metaTitle: 'For search engines', noIndex: false },
  });
  await writer.put('/api/site?status=published', { name: 'The office' }).expect(200);
  const redirect = documentOf(
    await writer.post('/api/redirects?status=published', { from: `/${unique('old')}`, to: '/news' }),
  );
  const all = '?populate=*';
  return {
    getContent: { at: `/api/content?path=/news/${String(release.slug)}` },
    getContact: { at: `/api/contacts/${contact.documentId}${all}` },
    getDescription: {},
    getFeed: {},
    getFeedAtom: {},
    getFeedJson: {},
    getFeedNinjs: {},
    getFeedRss: {},
    getFile: { at: `/api/upload/files/${image}`, by: full },
    getLiveness: {},
    getMetrics: {},
    getNavigation: { at: '/api/navigation?locale=fr&fallback=en' },
    getNewsSitemap: {},
    getOrganisation: { at: `/api/organisations/${organisation.documentId}${all}` },
    getPage: { at: `/api/pages/${page.documentId}${all}` },
    getPartnerCountry: { at: `/api/partner-countries/${country.documentId}${all}` },
    getPressRelease: { at: `/api/press-releases/${release.documentId}${all}` },
    getPreview: { at: `/api/preview?token=${await previewToken(release.documentId)}` },
    getReadiness: {},
    getRedirect: { at: `/api/redirects/${redirect.documentId}` },
    getSite: { at: `/api/site${all}` },
    getSitemap: {},
    getTopic: { at: `/api/topics/${topic.documentId}${all}` },
    search: { at: `/api/search?q=${encodeURIComponent(String(release.title))}` },
    listChanges: {},
    streamChanges: { by: readBeginning },
    getPressKit: { at: `/api/press-releases/${release.documentId}/press-kit` },
    listEmbargoed: { by: partner },
    listEmbargoedNinjs: { by: partner },
    listContact: { at: `/api/contacts${all}` },
    listFiles: { by: full },
    listFilesByPage: { by: full },
    listLanguages: { by: full },
    listOrganisation: { at: `/api/organisations${all}` },
    listPage: { at: `/api/pages${all}` },
    listPartnerCountry: { at: `/api/partner-countries${all}` },
    listPressRelease: { at: `/api/press-releases${all}` },
    listRedirect: { at: `/api/redirects${all}` },
    listTopic: { at: `/api/topics${all}` },
    listTranslationStates: { by: previewing },
  };
};

describe('every documented GET', () => {
  let calls: Record<string, Call>;

  beforeAll(async () => {
    calls = await prepareCalls();
    await until(
      () => anonymous().get('/health/ready'),
      ({ status }) => status === 200,
    );
  });

  it('is called by this test', () => {
    const documented = operationsOf(description, 'get').map(([name]) => name);
    expect(documented.toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  it('answers what the description says', async () => {
    const check = createChecker(description);
    const misfits: string[] = [];
    for (const [name, path] of operationsOf(description, 'get')) {
      const { at = path, by = (address: string) => anonymous().get(address) } = calls[name] ?? {};
      const response = await by(at);
      if (response.status !== 200) misfits.push(`${at} answered ${response.status}: ${response.text}`);
      misfits.push(...check(path, response));
    }
    expect(misfits).toEqual([]);
  });

  it('is held against the description: an answer of another shape does not fit', () => {
    const answer = { status: 200, type: 'application/json', body: { data: [{ title: 1 }], meta: {} } };
    expect(createChecker(description)('/api/navigation', answer)).not.toEqual([]);
    expect(createChecker(description)('/api/press-releases', answer)).not.toEqual([]);
  });

  it('answers wrong queries with the described error', async () => {
    const check = createChecker(description);
    const { documentId, slug } = await makeReleased();
    await writer.send(`/api/press-releases/${documentId}/actions/withdraw`, { reason: 'Wrong.' }).expect(200);
    const wrong: [string, string, number][] = [
      ['/api/content', '/api/content?path=nothing&unknown=1', 400],
      ['/api/content', `/api/content?path=/${unique('nothing')}`, 404],
      ['/api/content', `/api/content?path=/news/${String(slug)}`, 410],
      ['/api/press-releases/{id}', `/api/press-releases/${documentId}`, 410],
      ['/api/press-releases', '/api/press-releases?status=draft', 403],
      ['/api/navigation', '/api/navigation?locale=xx', 400],
      ['/api/embargoed/press-releases', '/api/embargoed/press-releases', 403],
      ['/api/press-releases/{documentId}/press-kit', `/api/press-releases/${documentId}/press-kit`, 410],
      ['/api/preview', '/api/preview', 400],
      ['/api/preview', '/api/preview?token=forged', 403],
      ['/api/search', '/api/search?topic=no-such-topic&pageSize=x', 400],
      ['/api/feeds/press.rss', '/api/feeds/press.rss?unknown=1', 400],
      ['/api/changes', '/api/changes?since=x', 400],
      ['/api/changes/stream', '/api/changes/stream?since=x', 400],
      ['/api/sitemap.xml', '/api/sitemap.xml?part=999', 404],
      ['/api/translations/status', '/api/translations/status', 403],
    ];
    const misfits: string[] = [];
    for (const [path, at, status] of wrong) {
      const response = await anonymous().get(at);
      if (response.status !== status) misfits.push(`${at} answered ${response.status}`);
      misfits.push(...check(path, response));
    }
    expect(misfits).toEqual([]);
  });
});

describe('the types of the example front end', () => {
  it('are those of the description (npm run client:types)', () => {
    const script = join(ROOT, 'examples', 'write-types.mjs');
    const url = process.env.NEWSROOM_URL ?? '';
    const written = execFileSync(process.execPath, [script, url, '--print'], { encoding: 'utf8' });
    const kept = readFileSync(join(ROOT, 'examples', 'front-end', 'types', 'api.d.ts'), 'utf8');
    expect(kept).toBe(written);
  });
});
