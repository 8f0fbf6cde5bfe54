import { renderSitemap, renderSitemapEntry } from '../../../../src/reading/sitemaps/domain/render-sitemap';
import { entryBytes, splitSitemap } from '../../../../src/reading/sitemaps/domain/split-sitemap';

const SITE = 'https://www.example.org';
const SMALL = { addresses: 1, pathBytes: 20 };
const many = (count: number, size = SMALL) => Array<typeof SMALL>(count).fill(size);

describe('the parts of a sitemap', () => {
  it.each([
    [0, [{ offset: 0, count: 0 }]],
    [1, [{ offset: 0, count: 1 }]],
    [10_000, [{ offset: 0, count: 10_000 }]],
    [
      10_001,
      [
        { offset: 0, count: 10_000 },
        { offset: 10_000, count: 1 },
      ],
    ],
    [
      20_000,
      [
        { offset: 0, count: 10_000 },
        { offset: 10_000, count: 10_000 },
      ],
    ],
  ])('of %i addresses have at most 10,000', (count, parts) => {
    expect(splitSitemap(many(count), SITE)).toEqual(parts);
  });

  it('have at most 50 MB, as they are sent', () => {
    const path = `/news/${'a'.repeat(1240)}`;
    const alternates = ['en', 'fr', 'es', 'ar'].map((locale) => ({ locale, path }));
    const entry = { locale: 'ar', path, changedAt: '2026-01-01T00:00:00Z', alternates };
    const size = { addresses: 6, pathBytes: 6 * path.length };
    const [first, second] = splitSitemap(many(10_000, size), SITE);
    expect(first?.offset).toBe(0);
    expect(second).toEqual({ offset: first?.count, count: 10_000 - (first?.count ?? 0) });
    const sent = Buffer.byteLength(renderSitemap(Array(first?.count).fill(renderSitemapEntry(entry, SITE))));
    expect(sent).toBeLessThanOrEqual(52_428_800);
    expect(sent).toBeGreaterThan(45_000_000); // the reckoning is not far from the truth
  });

  it.each([['en'], ['ar']])('reckon at least what an entry in %s takes', (locale) => {
    const entry = {
      locale,
      path: '/a',
      changedAt: '2026-01-01T00:00:00Z',
      alternates: [{ locale, path: '/a' }],
    };
    const around = renderSitemap([]).length;
    expect(entryBytes({ addresses: 1, pathBytes: 2 }, SITE)).toBeGreaterThanOrEqual(
      renderSitemap([renderSitemapEntry(entry, SITE)]).length - around,
    );
  });
});
