import { makeValidator } from '../../support/site';
import { getPage, onStage } from '../../support/site-stage';

/** Every page of the demonstration that a reader can come to from the home pages, with what it answers. */
const walk = async (): Promise<Map<string, { readonly status: number; readonly html: string }>> => {
  const pages = new Map<string, { readonly status: number; readonly html: string }>();
  const ahead = ['/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (pages.has(path)) continue;
    const response = await getPage(path);
    const html = await response.text();
    pages.set(path, { status: response.status, html });
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), new URL(path, onStage().site.url));
      if (target.origin === onStage().site.url) ahead.push(`${target.pathname}${target.search}`);
    }
  }
  return pages;
};

/** What pages load and offer from the newsroom: pictures, feeds, press kits. */
const newsroomAddresses = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter(
      (address) => address.startsWith(onStage().newsroom.url) || address.startsWith('http://localhost'),
    );

describe('the demonstration', () => {
  it('is a site of valid pages in four languages, on which every link leads somewhere', async () => {
    const pages = await walk();
    expect([...pages].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
    for (const start of ['/fr', '/es', '/ar']) expect([...pages.keys()]).toContain(start);
    expect(pages.size).toBeGreaterThan(60);

    const validate = makeValidator();
    const faults: string[] = [];
    for (const [path, { html }] of pages)
      for (const fault of await validate(html)) faults.push(`${path}: ${fault}`);
    expect(faults).toEqual([]);

    const outside = new Set([...pages.values()].flatMap(({ html }) => newsroomAddresses(html)));
    expect(outside.size).toBeGreaterThan(10);
    const statuses = await Promise.all(
      [...outside].map(
        async (address) => [address, (await fetch(address, { method: 'HEAD' })).status] as const,
      ),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  }, 120_000);
});
