import { knock, tryPassword } from '../support/door';
import { codeOf } from '../support/authenticator';
import { onDatabase } from '../support/cached-newsroom';
import { startInstance, type Instance } from '../support/instances';
import { runCli } from '../support/run-cli';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import { ADMINISTRATOR } from '../support/test-environment';

jest.setTimeout(600_000);

const PASSWORD = 'Window-tram-of-the-7';
const PERSON = { firstname: 'Ama', lastname: 'Owusu', email: 'ama@example.org', password: PASSWORD };

const LINK = /https:\/\/newsroom\.example\.org\/admin\/auth\/register-admin#setUp=(\S+)\n/;

let database: TestDatabase;

beforeAll(async () => {
  database = await startTestDatabase();
});

afterAll(async () => {
  await database.remove();
});

const serve = async (settings: Record<string, string>): Promise<Instance> => {
  const instance = await startInstance(database, settings);
  process.env.NEWSROOM_URL = instance.url;
  return instance;
};

/** As a fresh start finds it. */
const removeEverybody = () => onDatabase(database, 'truncate admin_users cascade');

describe('a newsroom that demands a second factor', () => {
  let instance: Instance;

  beforeAll(async () => {
    instance = await serve({ REQUIRE_SECOND_FACTOR: 'true' });
  });

  afterAll(() => instance.stop());

  it('gives a super admin without one no session, but what an app needs; and a session with its first code', async () => {
    const { email, password } = ADMINISTRATOR;
    const asked = await tryPassword(email, password);
    expect(asked).toMatchObject({
      status: 403,
      cookies: [],
      body: { error: { details: { secondFactor: 'enrol' } } },
    });
    const secret = asked.body.error?.details.secret ?? '';
    expect(await knock('/admin/login', { email, password, secondFactor: '000000' })).toMatchObject({
      status: 403,
      cookies: [],
    });
    const signedIn = await knock('/admin/login', { email, password, secondFactor: codeOf(secret) });
    expect(signedIn.status).toBe(200);
    expect(signedIn.body.data?.recoveryCodes).toHaveLength(10);
  });

  it('refreshes no session from before', async () => {
    const [code] = await recoverWith();
    const { email, password } = ADMINISTRATOR;
    const { cookies } = await knock('/admin/login', { email, password, secondFactor: code });
    await onDatabase(database, 'delete from second_factors');
    const refreshed = await knock('/admin/access-token', {}, { headers: { Cookie: cookies.join('; ') } });
    expect(refreshed).toMatchObject({ status: 401, cookies: [] });
    expect(await onDatabase(database, `select from strapi_sessions`)).toEqual([]);
  });

  it('is told of a lost device by a command', async () => {
    await recoverWith();
    const run = (...args: string[]) => runCli('second-factor-off', args, instance.environment);
    expect((await run(ADMINISTRATOR.email)).answer).toBe(
      'The second factor of administrator@example.org is off.\n',
    );
    expect((await run('nobody@example.org')).output).toContain(
      'There is no account with the e-mail address nobody@example.org.',
    );
    expect(await onDatabase(database, 'select from second_factors')).toEqual([]);
  });
});

/** Signs the administrator up with a new app; answers the recovery codes. */
const recoverWith = async (): Promise<readonly string[]> => {
  const { email, password } = ADMINISTRATOR;
  await onDatabase(database, 'delete from second_factors');
  const asked = await tryPassword(email, password);
  const code = codeOf(asked.body.error?.details.secret ?? '');
  const signedIn = await knock('/admin/login', { email, password, secondFactor: code });
  return signedIn.body.data?.recoveryCodes ?? [];
};

describe('a newsroom without an administrator that strangers reach', () => {
  let instance: Instance;
  let link: string;

  beforeAll(async () => {
    await removeEverybody();
    instance = await serve({
      PUBLIC_URL: 'https://newsroom.example.org',
      ADMIN_EMAIL: 'ama@example.org',
      ADMIN_PASSWORD: 'Password1234',
    });
    const found = await until(
      () => Promise.resolve(LINK.exec(instance.output())),
      (match) => match !== null,
    );
    link = found?.[1] ?? '';
  });

  afterAll(() => instance.stop());

  it('says why ADMIN_PASSWORD made none, and prints a link that makes one', () => {
    expect(instance.output()).toContain(
      'No administrator was made. ADMIN_PASSWORD: This password is among the most common ones, or made of one: choose another.',
    );
    expect(link).toMatch(/^[\w-]{43}$/);
  });

  it('takes nobody without it', async () => {
    const wrong = link.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    for (const token of [undefined, '', wrong, `${link}x`]) {
      const headers = token === undefined ? {} : { 'X-Set-Up-Token': token };
      const { status, body } = await knock('/admin/register-admin', PERSON, { headers });
      expect([status, body.error?.message]).toEqual([
        403,
        'Open the link that the newsroom printed when it started, and fill in its form.',
      ]);
    }
    expect(await onDatabase(database, 'select from admin_users')).toEqual([]);
  });

  it('takes one who has it, once', async () => {
    const headers = { 'X-Set-Up-Token': link };
    expect((await knock('/admin/register-admin', PERSON, { headers })).status).toBe(200);
    const again = await knock('/admin/register-admin', { ...PERSON, email: 'b@example.org' }, { headers });
    expect(again.status).toBe(400);
    expect(await onDatabase(database, 'select from admin_users')).toHaveLength(1);
    expect(await onDatabase(database, 'select from set_up_link')).toEqual([]);
  });
});

describe('a newsroom without an administrator that this machine alone reaches', () => {
  it('takes the first who fills in the form; where a second factor is demanded, without a session', async () => {
    await removeEverybody();
    const instance = await serve({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '', REQUIRE_SECOND_FACTOR: 'true' });
    try {
      await until(
        () => Promise.resolve(instance.output()),
        (output) => output.includes('open the panel and fill in the form'),
      );
      const made = await knock('/admin/register-admin', PERSON);
      expect(made).toMatchObject({
        status: 403,
        cookies: [],
        body: {
          error: { message: 'Your account is made. Sign in with it: a second factor is set up then.' },
        },
      });
      expect((await tryPassword(PERSON.email, PASSWORD)).body.error?.details.secondFactor).toBe('enrol');
      expect(await onDatabase(database, 'select from strapi_sessions')).toEqual([]);
    } finally {
      await instance.stop();
    }
  });
});
