import { anonymous, paragraph, refusedFields, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { rootOf } from '../../../support/read-xml';

const HOSTILE = `Tom & "Jerry" <b> ]]> \u0001 ' é 🕊`;

const sitemap = async (path = '/api/sitemap.xml'): Promise<string> => {
  const response = await anonymous().get(path).expect(200);
  expect(response.headers['content-type']).toBe('application/xml; charset=utf-8');
  return response.text;
};

const site = (): string => process.env.NEWSROOM_URL ?? '';

const entryOf = (xml: string, path: string): string | undefined =>
  xml.split('<url>').find((entry) => entry.startsWith(`<loc>${site()}${path}</loc>`));

describe('GET /api/sitemap.xml', () => {
  it('lists every public address with its other languages', async () => {
    const release = await makeReleased();
    const text = {
      title: unique('T'),
      slug: unique('bayan'),
      summary: 's',
      body: paragraph('b'),
      datelineCity: 'Accra',
    };
    await writer.put(`/api/press-releases/${release.documentId}?locale=ar`, text).expect(200);
    await act(release.documentId, 'release', { locales: ['ar'] }).expect(200);
    const xml = await sitemap();
    const english = `${site()}/news/${String(release.slug)}`;
    const arabic = `${site()}/ar/news/${text.slug}`;
    for (const path of [`/news/${String(release.slug)}`, `/ar/news/${text.slug}`]) {
      const entry = entryOf(xml, path) ?? '';
      expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="en" href="${english}"/>`);
      expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="ar" href="${arabic}"/>`);
      expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${english}"/>`);
      expect(entry).toMatch(/<lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/lastmod>/);
    }
  });

  it('is well-formed', async () => {
    await makePage();
    expect(rootOf(await sitemap())).toBe('urlset');
  });

  it('has whole addresses on the site, each once, shorter than 2,048 characters, with times of W3C', async () => {
    const deep = await makePage({ title: 'a'.repeat(200) });
    await makePage({ title: 'b'.repeat(200), parent: deep.documentId });
    const xml = await sitemap();
    const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
    const addresses = all(/<loc>([^<]*)<\/loc>/g);
    expect(addresses.length).toBeGreaterThan(1);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of [...addresses, ...all(/ href="([^"]*)"/g)]) {
      expect(address).toMatch(/^[!-~]{1,2047}$/);
      expect(new URL(address).origin).toBe(site());
    }
    for (const time of all(/<lastmod>([^<]*)<\/lastmod>/g))
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('leaves out what is not public, and pages that ask for it', async () => {
    const left = [
      (await makePage({}, 'draft')).path,
      (await makePage({ seo: { noIndex: true } })).path,
      `/news/${String((await makeDraftRelease()).slug)}`,
    ];
    const withdrawn = await makeReleased();
    await act(withdrawn.documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const xml = await sitemap();
    for (const path of [...left, `/news/${String(withdrawn.slug)}`])
      expect(entryOf(xml, String(path))).toBeUndefined();
  });

  it.each([
    ['part=0', ['part']],
    ['part=x', ['part']],
    ['part=1&part=2', ['part']],
    ['locale=fr', ['locale']],
  ])('refuses parameters by their name: %s', async (query, names) => {
    expect(refusedFields(await anonymous().get(`/api/sitemap.xml?${query}`).expect(400))).toEqual(names);
  });

  it('has no second part while one holds all', async () => {
    await anonymous().get('/api/sitemap.xml?part=2').expect(404);
    expect(await sitemap('/api/sitemap.xml?part=1')).toContain('<urlset');
  });
});

describe('GET /api/news-sitemap.xml', () => {
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

  it('has the releases of the last two days alone', async () => {
    const fresh = await makeReleased({ releasedAt: hoursAgo(47), title: `${unique('Fresh')} ${HOSTILE}` });
    const old = await makeReleased({ releasedAt: hoursAgo(49) });
    const draft = await makeDraftRelease({ releasedAt: hoursAgo(1) });
    const dated = await makeReleased();
    const database = await openDatabase();
    const later = [hoursAgo(-24), dated.documentId]; // as older versions took it
    await database.query('update press_releases set released_at = $1 where document_id = $2', later);
    await database.end();
    const xml = await sitemap('/api/news-sitemap.xml');
    const entry = entryOf(xml, `/news/${String(fresh.slug)}`) ?? '';
    expect(entry).toContain('<news:language>en</news:language>');
    expect(entry).toContain(`<news:publication_date>${hoursAgo(47).slice(0, 13)}`);
    expect(entry).toContain('Tom &amp; &quot;Jerry&quot; &lt;b&gt; ]]&gt;  &#39; é 🕊</news:title>');
    expect(rootOf(xml)).toBe('urlset');
    for (const { slug } of [old, draft, dated]) expect(entryOf(xml, `/news/${String(slug)}`)).toBeUndefined();
  });

  it('names the publication in the office’s own language where it has no name in the release’s', async () => {
    await writer.put('/api/site?status=published', { name: 'IOM Ghana' }).expect(200);
    const { documentId } = await makeReleased();
    const slug = unique('titre');
    const text = { title: 'T', slug, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, text).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    const entry = entryOf(await sitemap('/api/news-sitemap.xml'), `/fr/news/${slug}`) ?? '';
    expect(entry).toContain('<news:language>fr</news:language>');
    expect(entry).toMatch(/<news:name>(?!127\.)[^<]+<\/news:name>/);
  });

  it('refuses parameters by their name', async () => {
    expect(refusedFields(await anonymous().get('/api/news-sitemap.xml?locale=fr').expect(400))).toEqual([
      'locale',
    ]);
  });
});
