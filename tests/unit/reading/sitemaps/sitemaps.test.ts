import { renderSitemapIndex } from '../../../../src/reading/sitemaps/domain/render-index';
import { renderNewsSitemap } from '../../../../src/reading/sitemaps/domain/render-news';
import { renderSitemap, renderSitemapEntry } from '../../../../src/reading/sitemaps/domain/render-sitemap';

const SITE = 'https://www.example.org';

describe('a sitemap', () => {
  it('names the other languages of an address', () => {
    const alternates = [
      { locale: 'fr', path: '/b' },
      { locale: 'en', path: '/a' },
    ];
    const entry = { locale: 'fr', path: '/b', changedAt: '2026-01-01T00:00:00Z', alternates };
    expect(renderSitemap([renderSitemapEntry(entry, SITE)]).split('\n')[2]).toBe(
      '<url><loc>https://www.example.org/fr/b</loc><lastmod>2026-01-01T00:00:00Z</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://www.example.org/a"/>' +
        '<xhtml:link rel="alternate" hreflang="fr" href="https://www.example.org/fr/b"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.org/a"/></url>',
    );
  });

  it('names none for an address in one language', () => {
    const alternates = [{ locale: 'en', path: '/a&b' }];
    const entry = { locale: 'en', path: '/a&b', changedAt: '2026-01-01T00:00:00Z', alternates };
    expect(renderSitemap([renderSitemapEntry(entry, SITE)]).split('\n')[2]).toBe(
      '<url><loc>https://www.example.org/a&amp;b</loc><lastmod>2026-01-01T00:00:00Z</lastmod></url>',
    );
  });
});

describe('a sitemap of pages with pictures', () => {
  it('names them by their whole address, where the newsroom serves them', () => {
    const entry = {
      locale: 'en',
      path: '/a',
      changedAt: '2026-01-01T00:00:00Z',
      alternates: [],
      images: ['/uploads/well_0a.jpg', 'https://bucket.example.org/b.png?a&b'],
    };
    expect(renderSitemapEntry(entry, SITE, 'https://newsroom.example.org')).toContain(
      '<image:image><image:loc>https://newsroom.example.org/uploads/well_0a.jpg</image:loc></image:image>' +
        '<image:image><image:loc>https://bucket.example.org/b.png?a&amp;b</image:loc></image:image></url>',
    );
  });
});

describe('the index of a sitemap', () => {
  it('lists its parts', () => {
    expect(renderSitemapIndex(2, 'https://newsroom.example.org/api/sitemap.xml')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<sitemap><loc>https://newsroom.example.org/api/sitemap.xml?part=1</loc></sitemap>',
        '<sitemap><loc>https://newsroom.example.org/api/sitemap.xml?part=2</loc></sitemap>',
        '</sitemapindex>',
        '',
      ].join('\n'),
    );
  });
});

/** Google Search Central, "Create a news sitemap": its rules for what is in an entry. */
describe('a news sitemap', () => {
  const ENTRY = {
    locale: 'fr',
    slug: 'a',
    title: 'A & \u0000<b>',
    releasedAt: '2026-01-01T00:00:00Z',
    publication: 'OIM "Ghana"',
  };
  const nameIn = (publication: string | null): string | undefined =>
    /<news:name>(.*)<\/news:name>/.exec(renderNewsSitemap([{ ...ENTRY, publication }], SITE))?.[1];

  it('names publication, language, time and title', () => {
    expect(renderNewsSitemap([ENTRY], SITE).split('\n')[2]).toBe(
      '<url><loc>https://www.example.org/fr/news/a</loc><news:news>' +
        '<news:publication><news:name>OIM &quot;Ghana&quot;</news:name><news:language>fr</news:language></news:publication>' +
        '<news:publication_date>2026-01-01T00:00:00Z</news:publication_date>' +
        '<news:title>A &amp; &lt;b&gt;</news:title></news:news></url>',
    );
  });

  it.each([
    ['IOM Ghana', 'IOM Ghana'],
    ['IOM Ghana (Accra)', 'IOM Ghana'],
    ['(UN) Migration (Ghana) Office', 'Migration Office'],
    [null, 'www.example.org'],
    ['(Ghana)', 'www.example.org'],
  ])('names the publication %j as %j, without what stands in parentheses', (publication, name) => {
    expect(nameIn(publication)).toBe(name);
  });

  it('is well-formed while there is no news', () => {
    expect(renderNewsSitemap([], SITE)).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset [^>]*>\n<\/urlset>\n$/,
    );
  });
});
