import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { anonymous, unique, writer } from '../support/api';
import { findFaults } from '../support/accessibility';
import { openBrowser, openPanel } from '../support/browser';
import { editorAddress } from '../support/chromium';
import { curlsOf, readCurl } from '../support/docs-curl';
import { act, makeReleased } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { inSeconds, sign } from '../support/preview';
import { describeNewsroom } from '../support/shared-newsroom';
import { findPlace, makeValidator, prepareSite, SITE_SECRET, startSite, type Site } from '../support/site';
import { ROOT, startTestNewsroom, type TestNewsroom } from '../support/test-newsroom';
import { until } from '../support/until';
import { deleteWebhook, postWebhook, type StoredWebhook } from '../support/webhooks';

const PREPARATION = 600_000; // milliseconds: on a fresh checkout, the site's packages are installed
const WIDTHS = [375, 768, 1440]; // CSS pixels: a phone, a tablet, a screen
const RELEASE = 'api::press-release.press-release';
const EVERY_SECTION = '/our-work/cross-cutting-global/data-and-resources'; // has a section of every kind

let newsroom: TestNewsroom;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  prepareSite();
  const url = await findPlace();
  newsroom = await startTestNewsroom({
    withPanel: true,
    settings: {
      DATELINE_SEED_WHEN_EMPTY: '1',
      SITE_URL: url,
      PREVIEW_URL: `${url}/preview`,
      SECURITY_CONTACT: 'security@example.org',
    },
  });
  Object.assign(process.env, await describeNewsroom(newsroom));
  site = await startSite(url, newsroom.url);
  browser = await openBrowser();
}, PREPARATION);

afterAll(async () => {
  await browser.close();
  await site.stop();
  await newsroom.stop();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { headers, redirect: 'manual' });

const textOf = async (path: string): Promise<string> => (await get(path)).text();

/** Where a page is in Arabic, as it says itself. */
const arabicOf = async (path: string): Promise<string> => {
  const [, address = ''] = /hreflang="ar" href="([^"]+)"/.exec(await textOf(path)) ?? [];
  return new URL(address).pathname;
};

/** Every page of the demonstration that a reader can come to from the home pages, with what it answers. */
const walk = async (): Promise<Map<string, { readonly status: number; readonly html: string }>> => {
  const pages = new Map<string, { readonly status: number; readonly html: string }>();
  const ahead = ['/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (pages.has(path)) continue;
    const response = await get(path);
    const html = await response.text();
    pages.set(path, { status: response.status, html });
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), new URL(path, site.url));
      if (target.origin === site.url) ahead.push(`${target.pathname}${target.search}`);
    }
  }
  return pages;
};

/** What pages load and offer from the newsroom: pictures, feeds, press kits. */
const newsroomAddresses = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => address.startsWith(newsroom.url) || address.startsWith('http://localhost'));

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

  it('can be read by everybody, on every screen, from either side', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    const found = await anonymous().get('/api/search?locale=ar&type=press-release').expect(200);
    const [{ path: arabic }] = (found.body as { data: [{ path: string }] }).data;
    for (const path of [
      '/',
      '/news',
      '/news/accra-recommendations-go-to-cop-28',
      '/ar',
      `/ar${arabic}`,
      '/ar/search',
      EVERY_SECTION,
      await arabicOf(EVERY_SECTION),
    ]) {
      await page.goto(`${site.url}${path}`);
      expect(await page.locator('html').getAttribute('dir')).toBe(path.startsWith('/ar') ? 'rtl' : 'ltr');
      faults.push(...(await findFaults(page, WIDTHS)).map((fault) => `${path} ${fault}`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        if (await isTooWide(page)) faults.push(`${path} ${width}: wider than the screen`);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  it('is read without scripts, and refuses those of others', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(`${site.url}/news/accra-recommendations-go-to-cop-28`);
    await page.getByText('ACCRA, 30 November 2023 –').waitFor();
    await page.getByRole('searchbox').fill('migration');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    await context.close();
  });

  it('offers titles while somebody types, and takes what they type for text', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/news`);
    await page.getByRole('searchbox').pressSequentially('Champ');
    await page.locator('.suggestions a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('article.release').waitFor();
    const typed = '"><script>alert(1)</script>';
    await page.goto(`${site.url}/search?q=${encodeURIComponent(typed)}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(typed);
    await page.close();
  });

  it('tells machines where its feeds and its sitemap are', async () => {
    const home = await textOf('/ar');
    expect(home).toMatch(/<link rel="alternate" type="application\/rss\+xml"[^>]*locale=ar/);
    expect(home).toContain(`<link rel="canonical" href="${site.url}/ar">`);
    expect(home).toContain(`<link rel="alternate" hreflang="x-default" href="${site.url}/">`);
    expect(home).toContain('property="og:title"');
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${site.url}/sitemap.xml`);
    expect(await textOf('/sitemap.xml')).toContain(`<loc>${site.url}/who-we-are</loc>`);
  });
});

describe('the first hour of docs/front-ends.md', () => {
  it('asks the demonstration for what is there', async () => {
    const commands = curlsOf(readFileSync(join(ROOT, 'docs/front-ends.md'), 'utf8'));
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      const { url } = readCurl(command, {});
      const answer = await fetch(url.replace('http://127.0.0.1:1337', newsroom.url));
      expect([url, answer.status]).toEqual([url, 200]);
    }
    const list = await fetch(`${newsroom.url}/api/search?type=press-release&from=2023&to=2023`);
    expect(((await list.json()) as { data: unknown[] }).data.length).toBeGreaterThan(0);
  });
});

describe('what is not read on a screen', () => {
  it('is a card for networks and chats, with a picture of its size', async () => {
    const html = await textOf('/news/accra-recommendations-go-to-cop-28');
    const saidOf = (name: string): string =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(saidOf('og:type')).toBe('article');
    expect(saidOf('og:title')).toContain('Accra recommendations');
    expect(saidOf('og:url')).toBe(`${site.url}/news/accra-recommendations-go-to-cop-28`);
    expect(saidOf('og:image:alt')).toContain('Abstract pattern');
    expect(saidOf('twitter:card')).toBe('summary_large_image');
    expect(Number(saidOf('og:image:width'))).toBeGreaterThanOrEqual(600);
    const picture = await fetch(saidOf('og:image'));
    expect([picture.status, picture.headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image']);
  });

  it('is a page on paper: all of the text, black on white, and nothing to press', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${site.url}${EVERY_SECTION}`);
    for (const text of ['Is a figure missing?', 'Florence Kim', 'member states'])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    for (const pressed of ['navigation', 'searchbox'] as const)
      expect(await page.getByRole(pressed).count()).toBe(0);
    expect(await findFaults(page, [768])).toEqual([]); // white on white would be one
    await page.close();
  });

  it('is where to tell of a hole, and the feed of what a page is about', async () => {
    const security = await get('/.well-known/security.txt');
    expect([security.status, (await security.text()).includes('Contact: ')]).toEqual([200, true]);
    const topic = await textOf('/news/topics/migration-data');
    const [, feed = ''] = /type="application\/rss\+xml"[^>]* href="([^"]+)"/.exec(topic) ?? [];
    expect(feed).toContain('topic=migration-data');
    expect(await (await fetch(feed.replaceAll('&amp;', '&'))).text()).toContain('<rss');
  });
});

describe('the colour of the office', () => {
  it.each([
    ['#ffffff', '#575757', '#ffffff'],
    ['#000000', '#000000', '#a3a3a3'],
    ['#ffff00', '#5c5c00', '#ffff00'],
  ])(
    'makes the palette, and all stays readable by day and by night: %s',
    async (colour, byDay, byNight) => {
      await writer.put('/api/site?status=published', { colour }).expect(200);
      expect(await site.tell('content.changed')).toBe(204);
      const page = await browser.newPage();
      const faults: string[] = [];
      const accents: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const path of ['/', EVERY_SECTION]) {
          await page.goto(`${site.url}${path}`);
          faults.push(...(await findFaults(page, [1440])).map((fault) => `${colorScheme} ${path} ${fault}`));
        }
        accents.push(await page.evaluate<string>(ACCENT));
      }
      expect(faults).toEqual([]);
      expect(accents).toEqual([byDay, byNight]);
      await page.close();
    },
    60_000,
  );

  it('is the usual one again when the office has none', async () => {
    await writer.put('/api/site?status=published', { colour: null }).expect(200);
    await site.tell('content.changed');
    expect(await textOf('/')).toContain('--accent:#0b5394');
  });
});

describe('what was', () => {
  it('leads to where it is, says that it is gone, or that there is nothing, with the right status', async () => {
    const moved = await get('/home');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/']);
    const release = await makeReleased();
    const reason = unique('The figures were wrong');
    expect((await get(`/news/${String(release.slug)}`)).status).toBe(200);
    await act(release.documentId, 'withdraw', { reason }).expect(200);
    expect(await site.tell('content.changed')).toBe(204);
    const gone = await get(`/news/${String(release.slug)}`);
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain(reason);
    const missing = await get(`/es/${unique('nada')}`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Página no encontrada');
  });
});

describe('what is kept', () => {
  it('is the same until the newsroom says otherwise, and nobody else can say it', async () => {
    const title = unique('Before');
    const release = await makeReleased({ title });
    await site.tell('content.changed');
    const path = `/news/${String(release.slug)}`;
    const first = await get(path);
    expect(first.headers.get('cache-control')).toContain('s-maxage=60');
    const etag = first.headers.get('etag') ?? '';
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(304);
    const after = unique('After');
    await writer.put(`/api/press-releases/${release.documentId}`, { title: after }).expect(200);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const forged = await fetch(`${site.url}/hooks/newsroom`, {
      method: 'POST',
      body: '{}',
      headers: {
        'webhook-id': 'a',
        'webhook-timestamp': String(inSeconds(0)),
        'webhook-signature': 'v1,AAAA',
      },
    });
    expect(forged.status).toBe(401);
    expect(await textOf(path)).toContain(title);
    expect(await site.tell('content.changed')).toBe(204);
    expect(await textOf(path)).toContain(after);
  });

  it('is asked for anew when a webhook of the newsroom tells of a change', async () => {
    const { documentId, slug } = await makeReleased();
    const path = `/news/${String(slug)}`;
    const address = { url: `${site.url}/hooks/newsroom`, secret: SITE_SECRET, events: ['content.changed'] };
    const made = (await postWebhook(address).expect(201)).body as { data: StoredWebhook };
    expect((await get(path)).status).toBe(200);
    await act(documentId, 'withdraw', { reason: 'Told by itself' }).expect(200);
    await until(
      () => get(path),
      ({ status }) => status === 410,
    );
    await deleteWebhook(made.data.documentId).expect(200);
  });
});

describe('a draft', () => {
  it('is shown beside its form, again when it was saved, and kept nowhere', async () => {
    const title = unique('Not public yet');
    const draft = await makeDraftRelease({ title });
    const panel = await openPanel(browser);
    await panel.goto(editorAddress(RELEASE, draft.documentId, 'en'));
    await panel
      .getByRole('link', { name: /preview/i })
      .or(panel.getByRole('button', { name: /preview/i }))
      .first()
      .click();
    const frame = panel.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await frame.getByText('Draft. Not public.').waitFor();
    const saved = unique('Saved since');
    await writer.put(`/api/press-releases/${draft.documentId}`, { title: saved }).expect(200);
    await panel.evaluate(
      "document.querySelector('iframe').contentWindow.postMessage({ type: 'strapiUpdate' }, '*')",
    );
    await frame.getByRole('heading', { level: 1, name: saved }).waitFor();
    await panel.close();
    expect((await get(`/news/${String(draft.slug)}`)).status).toBe(404);
    expect(await textOf('/news')).not.toContain(saved);
  });

  it('answers its link alone, until that ends, and the link stays with who has it', async () => {
    const { documentId, title } = await makeDraftRelease({ title: unique('By link') });
    const link = { type: 'press-release' as const, documentId, locale: 'en' as const, staff: 1 };
    const token = sign({ ...link, expires: inSeconds(60) });
    const shown = await get(`/preview?token=${encodeURIComponent(token)}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('cache-control')).toBe('private, no-store');
    expect(shown.headers.get('x-robots-tag')).toContain('noindex');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    expect(shown.headers.get('etag')).toBeNull();
    const html = await shown.text();
    expect(html).toContain(title);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).not.toContain(token);
    const ended = await get(
      `/preview?token=${encodeURIComponent(sign({ ...link, expires: inSeconds(-1) }))}`,
    );
    expect(ended.status).toBe(403);
    expect(ended.headers.get('cache-control')).toBe('private, no-store');
    expect(await ended.text()).not.toContain(title);
    expect(site.log()).not.toContain(token.slice(0, 20));
  });
});

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');

const ACCENT = "getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()";
