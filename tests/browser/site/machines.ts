import { findFaults } from '../../support/accessibility';
import { EVERY_SECTION, getPage, onStage, textOf } from '../../support/site-stage';

describe('what is not read on a screen', () => {
  it('tells machines where its feeds and its sitemap are', async () => {
    const home = await textOf('/ar');
    expect(home).toMatch(/<link rel="alternate" type="application\/rss\+xml"[^>]*locale=ar/);
    expect(home).toContain(`<link rel="canonical" href="${onStage().site.url}/ar">`);
    expect(home).toContain(`<link rel="alternate" hreflang="x-default" href="${onStage().site.url}/">`);
    expect(home).toContain('property="og:title"');
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${onStage().site.url}/sitemap.xml`);
    expect(await textOf('/sitemap.xml')).toContain(`<loc>${onStage().site.url}/who-we-are</loc>`);
  });

  it('is a card for networks and chats, with a picture of its size', async () => {
    const html = await textOf('/news/accra-recommendations-go-to-cop-28');
    const saidOf = (name: string): string =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(saidOf('og:type')).toBe('article');
    expect(saidOf('og:title')).toContain('Accra recommendations');
    expect(saidOf('og:url')).toBe(`${onStage().site.url}/news/accra-recommendations-go-to-cop-28`);
    expect(saidOf('og:image:alt')).toContain('Abstract pattern');
    expect(saidOf('twitter:card')).toBe('summary_large_image');
    expect(Number(saidOf('og:image:width'))).toBeGreaterThanOrEqual(600);
    const picture = await fetch(saidOf('og:image'));
    expect([picture.status, picture.headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image']);
  });

  it('is a page on paper: all of the text, black on white, and nothing to press', async () => {
    const page = await onStage().browser.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${onStage().site.url}${EVERY_SECTION}`);
    for (const text of ['Is a figure missing?', 'Florence Kim', 'member states'])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    for (const pressed of ['navigation', 'searchbox'] as const)
      expect(await page.getByRole(pressed).count()).toBe(0);
    expect(await findFaults(page, [768])).toEqual([]); // white on white would be one
    await page.close();
  });

  it('is where to tell of a hole, and the feed of what a page is about', async () => {
    const security = await getPage('/.well-known/security.txt');
    expect([security.status, (await security.text()).includes('Contact: ')]).toEqual([200, true]);
    const topic = await textOf('/news/topics/migration-data');
    const [, feed = ''] = /type="application\/rss\+xml"[^>]* href="([^"]+)"/.exec(topic) ?? [];
    expect(feed).toContain('topic=migration-data');
    expect(await (await fetch(feed.replaceAll('&amp;', '&'))).text()).toContain('<rss');
  });
});
