import type { Browser, Page } from 'playwright-core';
import { query } from '../support/accounts';
import { codeOf } from '../support/authenticator';
import { openBrowser, openPanelAs } from '../support/browser';
import { guessUntilWait } from '../support/door';
import { employ, type Staff } from '../support/staff';

let browser: Browser;

const address = (): string => process.env.NEWSROOM_URL ?? '';

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** For a look at it: SHOTS names a folder. */
const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

/** Strapi's own form, filled in and sent, in a browser that was never here. */
const fillIn = async ({ email, password }: Staff, language = 'en'): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  const stored = JSON.stringify({ 'strapi-admin-language': language });
  await context.addInitScript({ content: `Object.assign(localStorage, ${stored})` });
  const page = await context.newPage();
  await page.goto(`${address()}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  return page;
};

/** Gives somebody an authenticator app, past the panel; answers its secret. */
const protect = async (person: Staff): Promise<string> => {
  const begun = await person.post('/newsroom/second-factor/begin', { password: person.password }).expect(200);
  const { secret } = (begun.body as { data: { secret: string } }).data;
  await person.post('/newsroom/second-factor/confirm', { code: codeOf(secret) }).expect(200);
  return secret;
};

describe('at Strapi’s sign-in', () => {
  it('a window asks for the code, says when one is wrong, and lets pass with the right one', async () => {
    const person = await employ('Paula', 'Publisher');
    const secret = await protect(person);
    const page = await fillIn(person);
    const dialog = page.getByRole('dialog', { name: 'Second factor' });
    await dialog.getByLabel('Code').waitFor();
    await shoot(page, 'code-en');
    expect(await page.context().cookies()).toEqual([]);
    await dialog.getByLabel('Code').fill('000000');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText('This code is wrong, or was used already: enter the next one.').waitFor();
    await dialog.getByLabel('Code').fill(codeOf(secret, 1));
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  });

  it('who gives up stays at the form, which says what is missing', async () => {
    const person = await employ('Paula', 'Publisher');
    await protect(person);
    const page = await fillIn(person);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alert').getByText('Enter the code that your authenticator app shows.').waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it('the window speaks Arabic, from right to left', async () => {
    const person = await employ('Paula', 'Publisher');
    await protect(person);
    const page = await fillIn(person, 'ar');
    await page.getByRole('dialog', { name: 'العامل الثاني' }).getByLabel('الرمز').waitFor();
    await shoot(page, 'code-ar');
    const direction = `getComputedStyle(document.querySelector('[role=dialog] form p')).direction`;
    expect(await page.evaluate<string>(direction)).toBe('rtl');
  });

  it('who has to wait is told for how long, in the language of the panel', async () => {
    const person = await employ('Paula', 'Publisher');
    await guessUntilWait(person.email, '127.0.0.1');
    const page = await fillIn(person, 'fr');
    await page
      .getByRole('alert')
      .getByText(/^Trop d’essais depuis ici\. Attendez \d+ secondes, puis réessayez\.$/)
      .waitFor();
  });
});

describe('on the page of sign-in security', () => {
  it('somebody switches a second factor on with an app, keeps recovery codes, and switches it off', async () => {
    const person = await employ('Paula', 'Publisher');
    const page = await openPanelAs(browser, person);
    await page.goto(`${address()}/admin/sign-in-security`);
    await page.getByLabel('Your password').fill('Wrong-password-1');
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    await page.getByText('The password is wrong.').waitFor();
    await page.getByLabel('Your password').fill(person.password);
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    await page.getByRole('img', { name: 'QR code of the secret for the app' }).waitFor();
    await shoot(page, 'enrol-en');
    const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
    await page.getByLabel('Code').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Switch on' }).click();
    const codes = page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    await shoot(page, 'recovery-en');
    await page.getByLabel('Code').fill((await codes.first().innerText()).toLowerCase());
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('It is off.').waitFor();
  });

  it('a super admin reads who signed in, and switches the second factor of somebody off', async () => {
    const [boss, person] = [await employ('Boss', 'Super Admin'), await employ('Lost', 'Author')];
    await protect(person);
    const page = await openPanelAs(browser, boss, 'ar');
    await page.goto(`${address()}/admin/sign-in-security`);
    await page.getByRole('cell', { name: person.email }).first().waitFor();
    await shoot(page, 'log-ar');
    await page.getByRole('button', { name: `إيقاف: ${person.email}` }).click();
    await page.getByRole('button', { name: `إيقاف: ${person.email}` }).waitFor({ state: 'detached' });
    expect(
      await query(
        'select from second_factors f join admin_users u on u.id = f.account_id where u.email = $1',
        [person.email],
      ),
    ).toEqual([]);
  });

  it('others read of themselves alone', async () => {
    const page = await openPanelAs(browser, await employ('Paula', 'Publisher'));
    await page.goto(`${address()}/admin/sign-in-security`);
    await page.getByText('It is off.').waitFor();
    expect(await page.getByText('Who signed in').count()).toBe(0);
  });
});
