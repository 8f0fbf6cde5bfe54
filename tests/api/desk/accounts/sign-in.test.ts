import { administrator, employ, type Staff } from '../../../support/staff';
import { errorOf, unique } from '../../../support/api';
import { accountId, query } from '../../../support/accounts';
import { guessUntilWait, knock, tryPassword } from '../../../support/door';

const WRONG = 'Wrong-password-1';

/** Lets the waits of all end, as if their time had passed. */
const passTime = () => query(`update sign_in_attempts set waits_until = now()`);

describe('a sign-in that is wrong', () => {
  it('gets the same answer whoever it is', async () => {
    const [known, left] = [await employ('Known', 'Author'), await employ('Left', 'Author')];
    await administrator()
      .put(`/admin/users/${await accountId(left)}`, { isActive: false })
      .expect(200);
    const answers = [
      await tryPassword(known.email, WRONG),
      await tryPassword(`${unique('nobody')}@example.org`, WRONG),
      await tryPassword(left.email, WRONG),
      await tryPassword(left.email, left.password),
    ];
    const expected = [
      400,
      {
        status: 400,
        name: 'ApplicationError',
        message: 'The e-mail address or the password is wrong.',
        details: {},
      },
    ];
    expect(answers.map(({ status, body }) => [status, body.error])).toEqual(Array(4).fill(expected));
  });

  it.each([
    [{}, ['email', 'password']],
    [{ email: { $ne: '' }, password: ['x'] }, ['email', 'password']],
    [{ email: 'a\0@example.org', password: WRONG }, ['email']],
  ])('in its form names the field: %j', async (body, fields) => {
    const { status, body: answer } = await knock('/admin/login', body);
    expect(status).toBe(400);
    expect(answer.error?.details.errors?.map(({ path }) => path.join('.'))).toEqual(fields);
  });

  it('of a link to reset a password gets the same answer whoever it is', async () => {
    const { email } = await employ('Forgetful', 'Author');
    const answers = [
      await knock('/admin/forgot-password', { email }),
      await knock('/admin/forgot-password', { email: `${unique('nobody')}@example.org` }),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [204, {}],
      [204, {}],
    ]);
  });
});

describe('guessing', () => {
  it('has to wait after five wrong passwords, for whole seconds, and is told so', async () => {
    const { email } = await employ('Guessed', 'Author');
    const answer = await guessUntilWait(email, '127.0.1.1');
    expect(answer.headers['retry-after']).toMatch(/^(29|30)$/);
    expect(answer.body.error?.message).toMatch(
      /^Too many tries from here\. Wait \d+ seconds, then try again\.$/,
    );
  });

  it('keeps nobody out who is elsewhere', async () => {
    const { email, password } = await employ('Attacked', 'Author');
    await guessUntilWait(email, '127.0.1.2');
    expect((await tryPassword(email, password, { from: '127.0.1.3' })).status).toBe(200);
  });

  it('keeps no colleague out who is behind the same address', async () => {
    const { email } = await employ('Clumsy', 'Author');
    const colleague = await employ('Colleague', 'Author');
    await guessUntilWait(email, '127.0.1.4');
    expect((await tryPassword(colleague.email, colleague.password, { from: '127.0.1.4' })).status).toBe(200);
  });

  it('keeps a browser in which somebody signed in before out at no address', async () => {
    const { email, password } = await employ('Regular', 'Author');
    const { cookies } = await tryPassword(email, password, { from: '127.0.1.5' });
    await guessUntilWait(email, '127.0.1.5');
    const Cookie = cookies.join('; ');
    expect((await tryPassword(email, password, { from: '127.0.1.5', headers: { Cookie } })).status).toBe(200);
    expect((await tryPassword(email, password, { from: '127.0.1.5' })).status).toBe(429);
  });

  it('finds in the browser of one account no way into another', async () => {
    const [regular, other] = [await employ('Regular', 'Author'), await employ('Other', 'Author')];
    const { cookies } = await tryPassword(regular.email, regular.password, { from: '127.0.1.6' });
    await guessUntilWait(other.email, '127.0.1.6');
    const asked = { from: '127.0.1.6', headers: { Cookie: cookies.join('; ') } };
    expect((await tryPassword(other.email, other.password, asked)).status).toBe(429);
  });

  it('waits longer each time, never more than a quarter of an hour', async () => {
    const { email, password } = await employ('Patient', 'Author');
    const waits: unknown[] = [];
    await guessUntilWait(email, '127.0.1.7');
    for (let turn = 0; turn < 7; turn += 1) {
      await passTime();
      await tryPassword(email, WRONG, { from: '127.0.1.7' });
      waits.push((await tryPassword(email, WRONG, { from: '127.0.1.7' })).headers['retry-after']);
    }
    expect(waits.map((seconds) => Math.ceil(Number(seconds) / 10) * 10)).toEqual([
      60, 120, 240, 480, 900, 900, 900,
    ]);
    await passTime();
    expect((await tryPassword(email, password, { from: '127.0.1.7' })).status).toBe(200);
    expect((await tryPassword(email, WRONG, { from: '127.0.1.7' })).status).toBe(400);
  });

  it('counts tries of the same moment', async () => {
    const { email } = await employ('Hurried', 'Author');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => tryPassword(email, `Wrong-password-${n}`, { from: '127.0.1.8' })),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
  });

  it('of an account that does not exist waits as well', async () => {
    expect((await guessUntilWait(`${unique('nobody')}@example.org`, '127.0.1.9')).status).toBe(429);
  });

  it('from many places makes strangers wait once before they try, and nobody where they signed in before', async () => {
    const { email, password } = await employ('Famous', 'Author');
    await tryPassword(email, password, { from: '127.0.2.1' });
    await tryPassword(email, WRONG, { from: '127.0.2.10' });
    await query(`update sign_in_attempts set failures = 50 where place = '127.0.2.10'`); // as many as from fifty
    expect((await tryPassword(email, password, { from: '127.0.2.1' })).status).toBe(200);
    const stranger = await tryPassword(email, password, { from: '127.0.2.2' });
    expect([stranger.status, stranger.headers['retry-after']]).toEqual([429, '30']);
    await passTime();
    expect((await tryPassword(email, password, { from: '127.0.2.2' })).status).toBe(200);
  });
});

describe('sessions', () => {
  const sessionOf = async ({ email, password }: Staff) => {
    const { body, cookies } = await tryPassword(email, password);
    return { token: body.data?.token ?? '', Cookie: cookies.join('; ') };
  };

  const isWorth = async ({ token, Cookie }: { token: string; Cookie: string }) => {
    const url = process.env.NEWSROOM_URL ?? '';
    const me = await fetch(`${url}/admin/users/me`, { headers: { Authorization: `Bearer ${token}` } });
    const refreshed = await knock('/admin/access-token', {}, { headers: { Cookie } });
    return [me.status, refreshed.status];
  };

  it('end when an administrator changes the password, access tokens at once', async () => {
    const person = await employ('Stolen', 'Author');
    const sessions = [await sessionOf(person), await sessionOf(person)];
    expect(await isWorth(await sessionOf(person))).toEqual([200, 200]);
    await administrator()
      .put(`/admin/users/${await accountId(person)}`, { password: 'Another-password-2' })
      .expect(200);
    for (const session of sessions) expect(await isWorth(session)).toEqual([401, 401]);
    expect((await person.get('/admin/users/me')).status).toBe(401);
  });

  it('end when the password is reset by a link', async () => {
    const person = await employ('Reset', 'Author');
    const session = await sessionOf(person);
    await query(
      `update admin_users set reset_password_token = $2, reset_password_token_expires_at = now() + interval '1 hour' where email = $1`,
      [person.email, `token-of-${person.email}`],
    );
    const sent = { resetPasswordToken: `token-of-${person.email}`, password: 'Another-password-2' };
    expect((await knock('/admin/reset-password', sent)).status).toBe(200);
    expect(await isWorth(session)).toEqual([401, 401]);
  });

  it('do not come back with somebody who had left', async () => {
    const person = await employ('Returning', 'Author');
    const session = await sessionOf(person);
    const path = `/admin/users/${await accountId(person)}`;
    await administrator().put(path, { isActive: false }).expect(200);
    await administrator().put(path, { isActive: true }).expect(200);
    expect(await isWorth(session)).toEqual([401, 401]);
  });

  it('stay when only the name changes', async () => {
    const person = await employ('Named', 'Author');
    const session = await sessionOf(person);
    await administrator()
      .put(`/admin/users/${await accountId(person)}`, { firstname: 'Renamed' })
      .expect(200);
    expect(await isWorth(session)).toEqual([200, 200]);
  });
});

describe('a new password', () => {
  const SHORT = 'Choose a password of 12 characters or more: a few words that do not belong together, say.';
  const COMMON = 'This password is among the most common ones, or made of one: choose another.';
  const said = (answer: { body: unknown }) =>
    (errorOf(answer).details.errors ?? []).map(({ path, message }) => [path.join('.'), message]);

  it.each([
    ['Zwq-Otr-7b', SHORT],
    ['Password1234', COMMON],
  ])('follows the rule wherever it is set: %s', async (password, sentence) => {
    const person = await employ('Choosing', 'Author');
    const admin = administrator();
    const id = await accountId(person);
    const userInfo = { firstname: 'A', lastname: 'B', password };
    const answers = [
      await knock('/admin/register', { registrationToken: 'any', userInfo }),
      await knock('/admin/register-admin', {
        firstname: 'A',
        lastname: 'B',
        email: 'a@example.org',
        password,
      }),
      await knock('/admin/reset-password', { resetPasswordToken: 'any', password }),
      await admin.put(`/admin/users/${id}`, { password }),
      await person.put('/admin/users/me', { currentPassword: person.password, password }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(answers.map(said)).toEqual(
      ['userInfo.password', 'password', 'password', 'password', 'password'].map((path) => [[path, sentence]]),
    );
    expect((await tryPassword(person.email, person.password)).status).toBe(200);
  });

  it('is not asked of who has a shorter one since before', async () => {
    const { email } = await employ('Old', 'Author');
    const hash = '$2a$10$FJIVRaPJAwfqoso1Qiher.8b.aHzJ8nsnFb5CFuUDfJc477b5m4HS'; // of Short-1
    await query('update admin_users set password = $2 where email = $1', [email, hash]);
    expect((await tryPassword(email, 'Short-1')).status).toBe(200);
  });
});
