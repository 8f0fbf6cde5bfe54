import type { Browser, Locator, Page } from 'playwright-core';
import { findFaults, findFaultsOfColours } from '../support/accessibility';
import { anonymous, documentsOf, unique, writer } from '../support/api';
import {
  openBrowser,
  openEditor,
  openHome,
  openList,
  openPanel,
  openPanelAs,
  openScreen,
} from '../support/browser';
import { makeReleased } from '../support/editorial';
import { makeDraftRelease, makePage } from '../support/factories';
import { findLatinWords } from '../support/latin-words';
import { administrator, employ } from '../support/staff';
import { until } from '../support/until';

const RELEASE = 'api::press-release.press-release';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPanel(browser);
});

afterAll(async () => {
  await browser.close();
});

describe('the panel', () => {
  it('has the desk alone on its home page, and nothing of its maker', async () => {
    await openHome(page);
    await page.getByRole('link', { name: 'Write a release' }).waitFor();
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/Strapi|Introducing|Last edited|API Tokens|Add Widget/);
    await page.waitForFunction(`/^Press desk \\| (?!Strapi)/.test(document.title)`);
    for (const name of ['Marketplace', 'Content-Type Builder'])
      expect(await page.getByRole('link', { name }).count()).toBe(0);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/home-en.png` });
    await page.getByRole('link', { name: 'Write a release' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect(page.url()).toContain(`${RELEASE}/create`);
  });

  it('has its program sent as it was compressed when it was built', async () => {
    const { text } = await anonymous().get('/admin/').expect(200);
    const program = /src="([^"]+\.js)"/.exec(text)?.[1] ?? '';
    const compressed = await anonymous()
      .head(program)
      .set('Accept-Encoding', 'gzip, deflate, br')
      .expect(200);
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': expect.stringMatching(/^\d+$/) as string, // not known of what is compressed as it goes
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const plain = await anonymous().head(program).set('Accept-Encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const { headers } of [compressed, plain]) expect(headers.vary).toContain('Accept-Encoding');
  });

  it('comes in programs that a browser keeps compiled, none of which waits for one that waits for it', async () => {
    const stranger = await browser.newPage();
    await stranger.goto(`${process.env.NEWSROOM_URL ?? ''}/admin/auth/login`);
    await stranger.getByLabel('Email').waitFor();
    const scripts = `performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'script')`;
    const addresses = await stranger.evaluate<string[]>(`${scripts}.map(({ name }) => name)`);
    await stranger.close();
    const programs = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    const sizes = programs.map((program) => Buffer.byteLength(program));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * 1024 * 1024);
    const standsOn = (name: string): (string | undefined)[] => {
      const program = programs[addresses.findIndex((address) => address.includes(`/${name}-`))] ?? '';
      return [...program.matchAll(/\b(?:from|import) ?"\.\/(\w+)-[\w-]+\.js"/g)]
        .map(([, other]) => other)
        .sort();
    };
    expect(standsOn('strapi')).toEqual(['drawing', 'libraries', 'media']);
    expect(standsOn('drawing')).toEqual(['libraries', 'media']);
    expect(standsOn('media')).toEqual(['libraries']);
    expect(standsOn('libraries')).toEqual([]);
  });

  it('lets staff sign in to the newsroom', async () => {
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto(new URL('/admin/auth/login', page.url()).href);
    await stranger.getByRole('button', { name: 'Login' }).waitFor();
    expect(await stranger.locator('body').innerText()).not.toContain('Strapi');
    if (process.env.SHOTS) await stranger.screenshot({ path: `${process.env.SHOTS}/login-en.png` });
    await context.close();
  });

  it('waits for the rights of who signed in, and has the buttons that they may press', async () => {
    const author = await openPanelAs(browser, await employ('Ama', 'Author'));
    await author.route('**/admin/users/me/permissions', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await openScreen(author, 'plugins/upload');
    await author.getByRole('button', { name: 'New', exact: true }).waitFor();
    await author.context().close();
  });

  it('lists the types of the newsroom', async () => {
    await page.getByRole('link', { name: 'Content Manager' }).click();
    for (const name of [
      'Press releases',
      'Pages',
      'Contacts',
      'Partner countries',
      'Topics',
      'Organisations',
      'Redirects',
      'Site',
    ]) {
      await page.getByRole('link', { name, exact: true }).last().waitFor(); // the menu has one of Pages too
    }
  });

  it('saves a draft with nothing but a title once, however fast one clicks, and fills its slug', async () => {
    const title = unique('From the panel');
    await openEditor(page, RELEASE);
    await page.getByLabel('title', { exact: false }).first().fill(title);
    await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await page.waitForURL(/press-release\/[a-z0-9]{24}/);
    await page.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    const drafts = documentsOf(
      await writer.get('/api/press-releases').query({ status: 'draft', 'filters[title]': title }),
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.slug).toMatch(/^from-the-panel-/);
  });

  it('publishes what is no press release with the button of the content manager', async () => {
    const { documentId } = await makePage({}, 'draft');
    await openEditor(page, 'api::page.page', documentId);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').waitFor();
    await anonymous().get(`/api/pages/${documentId}`).expect(200);
  });
});

describe.each([
  {
    language: 'fr',
    menu: 'Communiqués de presse',
    column: 'Publié le',
    label: 'Ville d’origine',
    hint: 'Ouvre le texte, par exemple Accra.',
    behind: 'Dans l’ordre où ils sont remerciés.',
    filters: 'Filtres',
    filter: 'Embargo jusqu’au',
    kinds: 'Type',
    kind: 'Intergouvernementale',
  },
  {
    language: 'ar',
    menu: 'البيانات الصحفية',
    column: 'تاريخ النشر',
    label: 'مدينة الصدور',
    hint: 'تفتتح النص، مثل أكرا.',
    behind: 'بالترتيب الذي تُشكر به.',
    filters: 'تصفية',
    filter: 'محظور النشر حتى',
    kinds: 'النوع',
    kind: 'حكومية دولية',
  },
])(
  'the panel in the language $language',
  ({ language, menu, column, label, hint, behind, filters, filter, kinds, kind }) => {
    let translated: Page;

    beforeAll(async () => {
      translated = await openPanelAs(browser, administrator(), language);
    });

    it('has its menu, the columns of lists and their filters in it', async () => {
      const { title } = await makeDraftRelease();
      await openList(translated, RELEASE, String(title));
      await translated.getByRole('link', { name: menu, exact: true }).last().waitFor();
      await translated.getByRole('heading', { name: menu, exact: true }).waitFor();
      await translated.getByRole('gridcell', { name: column }).waitFor();
      await translated.getByRole('button', { name: filters, exact: true }).click();
      await translated.getByRole('dialog').getByRole('combobox').first().click();
      await translated.getByRole('option', { name: filter, exact: true }).waitFor();
    });

    it('has the labels and hints of forms in it', async () => {
      await openEditor(translated, RELEASE, 'create', 'en', null);
      await translated.getByLabel(label).waitFor();
      await translated.getByText(hint).waitFor();
      await translated.getByText(behind).waitFor();
    });

    it('has what there is to choose in it', async () => {
      await openEditor(translated, 'api::organisation.organisation', 'create', 'en', null);
      const option = translated.getByRole('option', { name: kind, exact: true });
      await until(
        async () => {
          await translated.getByRole('combobox', { name: kinds }).click();
          return option.waitFor({ timeout: 5_000 }).then(
            () => true,
            () => false, // a form that is not loaded to its end closes it again
          );
        },
        (isVisible) => isVisible,
      );
    });
  },
);

describe('the panel in Arabic', () => {
  let arabic: Page;

  beforeAll(async () => {
    arabic = await openPanelAs(browser, await employ('هدى', 'Publisher', 'Editor of pages'), 'ar');
  });

  afterAll(() => arabic.context().close());

  const middleOf = async (place: Locator): Promise<number> => {
    const { x = NaN, width = NaN } = (await place.boundingBox()) ?? {};
    return x + width / 2;
  };

  it.each([
    ['', 'كتابة بيان صحفي'],
    ['press-releases', 'مستحقة هذا الأسبوع'],
    ['calendar', 'في برنامج التقويم لديك'],
    ['page-tree', 'القائمة كما يراها القراء'],
    ['files-and-uses', 'أي ملفات'],
    ['paste-release', 'البيان كما وصل'],
    ['sign-in-security', 'أمان تسجيل الدخول'],
    ['plugins/upload', 'جديد'],
    ['content-manager/collection-types/api::page.page', 'إنشاء إدخال جديد'],
    [`content-manager/collection-types/${RELEASE}/create`, 'قائمة التحقق'],
    ['content-manager/collection-types/api::page.page/create', 'نشر'],
  ])(
    'has no word of another language at /%s, nothing beside the window, and bars nobody on a tablet',
    async (path, ready) => {
      await openScreen(arabic, path);
      await arabic.getByText(ready).first().waitFor();
      const loading = arabic.getByText('Loading...'); // Strapi's, in English alone
      await until(
        () => loading.count(),
        (left) => left === 0,
      );
      expect(await findLatinWords(arabic)).toEqual([]);
      expect(await arabic.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await arabic.emulateMedia({ colorScheme: 'dark' });
      expect(await findFaultsOfColours(arabic, [768])).toEqual([]);
      await arabic.emulateMedia({ colorScheme: 'light' });
      expect(await findFaults(arabic, [768])).toEqual([]);
    },
  );

  it('is laid from right to left: menus and panels, arrows, windows and what they ask', async () => {
    const { documentId } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Newer.' }).expect(200);
    await openEditor(arabic, RELEASE, documentId, 'en', null);
    const save = arabic.getByRole('button', { name: 'حفظ', exact: true });
    await save.waitFor();
    const { width } = arabic.viewportSize() ?? { width: NaN };
    expect(await middleOf(arabic.getByRole('navigation').first())).toBeGreaterThan(width * 0.9);
    expect(await middleOf(save)).toBeLessThan(width / 3);
    const styleOf = (selector: string): string => `getComputedStyle(document.querySelector("${selector}"))`;
    const back = "main svg:has(> path[d^='M28.5 16a1.5'])";
    expect(await arabic.evaluate(`${styleOf(back)}.transform`)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    const text = "[data-slate-node='element']"; // in English
    expect(await arabic.evaluate(`${styleOf(text)}.direction`)).toBe('ltr');

    await arabic.getByRole('button', { name: 'نشر التغييرات', exact: true }).click();
    const dialog = arabic.getByRole('dialog');
    const title = dialog.getByRole('heading', { name: 'نشر التغييرات' });
    await title.waitFor();
    expect(await arabic.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await middleOf(title)).toBeGreaterThan(
      await middleOf(dialog.getByRole('button', { name: 'إغلاق' })),
    );
    const radio = dialog.getByRole('radio', { name: /تعديل طفيف/ });
    expect(await middleOf(radio)).toBeGreaterThan(await middleOf(dialog.getByText('تعديل طفيف')));
    await arabic.keyboard.press('Escape');
    await arabic
      .getByText(/^\u2068[^\u2069]+\u2069، \d/) // who keeps apart from when
      .first()
      .waitFor();
  });
});
