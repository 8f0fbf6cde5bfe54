import type { Browser, BrowserContext, Page } from 'playwright-core';
import { anonymous, paragraph, unique, writer, type StoredDocument } from '../support/api';
import { openBrowser, openPanel } from '../support/browser';
import { act, makeReleased } from '../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../support/factories';
import { startFrontEnd, type FrontEnd } from '../support/front-end';
import { inSeconds, sign } from '../support/preview';

const RELEASE = 'api::press-release.press-release';
const DRAWN = 120_000; // milliseconds: the viewer draws every route at once, which takes a busy machine a while

const OFFER = 10_000; // milliseconds: a form with all that stands beside it

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frontEnd: FrontEnd;
/** What the browser refused or failed at, of all pages of a test. */
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  frontEnd = await startFrontEnd();
});

afterAll(async () => {
  await frontEnd.stop();
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('the server responded with a status of'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const go = async (path: string): Promise<number> =>
  (await page.goto(`${frontEnd.url}${path}`))?.status() ?? 0;

const addLanguage = async (release: StoredDocument, locale: string, title: string): Promise<void> => {
  const words = { title, summary: title, body: paragraph(title), datelineCity: 'Accra' };
  await writer.put(`/api/press-releases/${release.documentId}?locale=${locale}`, words).expect(200);
  await act(release.documentId, 'release', { locales: [locale] }).expect(200);
};

describe('a page', () => {
  it('is drawn with its sections, its place in the menu and its breadcrumbs', async () => {
    const parent = await makePage({ title: unique('Parent'), position: 1 });
    const title = unique('Child');
    const child = await makePage({
      title,
      parent: parent.documentId,
      sections: [{ __component: 'sections.rich-text', body: paragraph('Words of a section.') }],
    });
    expect(await go(String(child.path))).toBe(200);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.getByText('Words of a section.').waitFor();
    const crumbs = page.getByRole('navigation', { name: 'You are here' });
    await crumbs.getByRole('link', { name: String(parent.title) }).click();
    expect(await page.locator('h1').textContent()).toBe(parent.title);
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: title }).click();
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});

describe('a release', () => {
  it('has hreflang for its languages, JSON-LD, its contacts, and a switch to Arabic, from right to left', async () => {
    const contact = await makeContact({ name: unique('Desk') });
    const title = unique('Dialogue');
    const arabic = unique('حوار');
    const release = await makeReleased({ title, contacts: [contact.documentId] });
    await addLanguage(release, 'ar', arabic);
    expect(await go(`/news/${String(release.slug)}`)).toBe(200);
    const languages = await page.evaluate(
      "[...document.querySelectorAll('link[rel=alternate]')].map((link) => link.hreflang)",
    );
    expect(languages).toEqual(['en', 'ar', 'x-default']);
    const jsonLd = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    ) as {
      '@graph': { '@type': string; headline?: string }[];
    };
    expect(jsonLd['@graph'].find((thing) => thing['@type'] === 'NewsArticle')?.headline).toBe(title);
    await page.getByText(String(contact.name)).waitFor();

    await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'العربية' }).click();
    expect(await page.locator('h1').textContent()).toBe(arabic);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl');
  });

  it('is shown in English, and says so, where it is not translated', async () => {
    const title = unique('Only English');
    const { slug } = await makeReleased({ title });
    expect(await go(`/fr/news/${String(slug)}`)).toBe(200);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.getByText('Cette page n’est pas encore disponible en français.').waitFor();
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
  });

  it('answers at its former address with a redirect', async () => {
    const release = await makeReleased();
    const slug = unique('new-slug');
    await writer.put(`/api/press-releases/${release.documentId}`, { slug }).expect(200);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await go(`/news/${String(release.slug)}`);
    expect(new URL(page.url()).pathname).toBe(`/news/${slug}`);
  });

  it('that is withdrawn answers 410 with its notice', async () => {
    const release = await makeReleased();
    const reason = unique('The figures were wrong');
    await act(release.documentId, 'withdraw', { reason }).expect(200);
    expect(await go(`/news/${String(release.slug)}`)).toBe(410);
    await page.getByText(reason).waitFor();
  });
});

describe('an address with nothing', () => {
  it('answers 404 in the language of the address, with the menu and the search', async () => {
    expect(await go(`/es/${unique('nada')}`)).toBe(404);
    await page.getByText('No hay nada en esta dirección.').waitFor();
    await page.getByRole('searchbox', { name: 'Buscar' }).waitFor();
  });
});

describe('the search', () => {
  it('finds a release from the box of any page, marks the words and leads there', async () => {
    const word = unique('harbour').replace('-', '');
    const release = await makeReleased({ title: `A new ${word} opens` });
    await go(`/news/${String(release.slug)}`);
    await page.getByRole('searchbox', { name: 'Search' }).fill(word);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Found: 1').waitFor();
    expect(await page.locator('.hits mark').first().textContent()).toBe(word);
    await page.locator('.hits a').click();
    expect(await page.locator('h1').textContent()).toBe(release.title);
  });

  it('draws what somebody typed as text', async () => {
    await go(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    await page.getByText('Nothing was found.').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('"><script>alert(1)</script>');
  });
});

describe('a draft', () => {
  it("is shown beside its form in the panel, by the panel's own button", async () => {
    const title = unique('Not public yet');
    const draft = await makeDraftRelease({ title });
    const panel = await openPanel(browser);
    await panel.goto(
      `${process.env.NEWSROOM_URL ?? ''}/admin/content-manager/collection-types/${RELEASE}/${draft.documentId}?plugins[i18n][locale]=en`,
    );
    const preview = panel
      .getByRole('link', { name: /preview/i })
      .or(panel.getByRole('button', { name: /preview/i }))
      .first();
    const isOffered = (): Promise<boolean> =>
      preview.waitFor({ timeout: OFFER }).then(
        () => true,
        () => false,
      );
    // It is offered when the front end answers soon, which one on a busy machine may not do the first time.
    while (!(await isOffered())) await panel.reload();
    await preview.click();
    const frame = panel.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await frame.getByText('Draft: not public.').waitFor();
    await panel.close();
    await anonymous().get(`/api/press-releases/${draft.documentId}`).expect(404);
  });

  it('is not shown any more when its link has expired', async () => {
    const { documentId, title } = await makeDraftRelease();
    const link = { type: 'press-release' as const, documentId, locale: 'en' as const, staff: 1 };
    expect(await go(`/preview?token=${sign({ ...link, expires: inSeconds(60) })}`)).toBe(200);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await go(`/preview?token=${sign({ ...link, expires: inSeconds(-1) })}`)).toBe(403);
    await page.getByText('This preview link has expired.').waitFor();
    expect(await page.content()).not.toContain(title);
  });
});

describe('/docs', () => {
  it('shows the description, with nothing from elsewhere and nothing that its policy refuses', async () => {
    const origins = new Set<string>();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
    });
    await page.goto(`${process.env.NEWSROOM_URL ?? ''}/docs`);
    await page.getByText('What lives at a path', { exact: true }).first().waitFor({ timeout: DRAWN });
    await page.getByText('What lives at a path', { exact: true }).first().click();
    await page.getByText('A path of the site.').first().waitFor();
    expect([...origins]).toEqual([process.env.NEWSROOM_URL]);
  }, 180_000);
});
