import { accountId, query } from '../../../support/accounts';
import { codeOf } from '../../../support/authenticator';
import { knock, tryPassword } from '../../../support/door';
import { administrator, employ, type Staff } from '../../../support/staff';

interface Protected extends Staff {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

const dataOf = (response: { body: unknown }) => (response.body as { data: Record<string, unknown> }).data;

/** Somebody of the office with an authenticator app. */
const protect = async (...roles: string[]): Promise<Protected> => {
  const person = await employ('Protected', ...roles);
  const begun = await person.post('/newsroom/second-factor/begin', { password: person.password }).expect(200);
  const secret = String(dataOf(begun).secret);
  const confirmed = await person
    .post('/newsroom/second-factor/confirm', { code: codeOf(secret) })
    .expect(200);
  return { ...person, secret, recoveryCodes: dataOf(confirmed).recoveryCodes as string[] };
};

const signInWith = ({ email, password }: Staff, secondFactor: unknown, from = '127.0.0.1') =>
  knock('/admin/login', { email, password, secondFactor }, { from });

describe('who has a second factor', () => {
  it('gets no token, session or cookie for the password alone, and is asked for a code', async () => {
    const person = await protect('Author');
    const before = await query('select id from strapi_sessions');
    const answer = await tryPassword(person.email, person.password);
    expect(answer).toMatchObject({ status: 403, cookies: [] });
    expect(answer.body).toEqual({
      data: null,
      error: {
        status: 403,
        name: 'PolicyError',
        message: 'Enter the code that your authenticator app shows.',
        details: {
          secondFactor: 'code',
          sentence: { text: 'Enter the code that your authenticator app shows.', values: {} },
        },
      },
    });
    expect(await query('select id from strapi_sessions')).toEqual(before);
  });

  it('hears nothing of it before the password is right', async () => {
    const person = await protect('Author');
    expect(
      (
        await knock('/admin/login', {
          email: person.email,
          password: 'Wrong-password-1',
          secondFactor: codeOf(person.secret, 1),
        })
      ).status,
    ).toBe(400);
  });

  it('signs in with the code, which counts once', async () => {
    const person = await protect('Author');
    const code = codeOf(person.secret, 1);
    const answer = await signInWith(person, code);
    expect([answer.status, typeof answer.body.data?.token]).toEqual([200, 'string']);
    expect(await signInWith(person, code)).toMatchObject({ status: 403, cookies: [] });
  });

  it.each([['000000'], [123456], [{ $ne: '' }], ['x'.repeat(10_000)], [['1']]])(
    'is refused with %j',
    async (code) => {
      const person = await protect('Author');
      expect(await signInWith(person, code)).toMatchObject({ status: 403, cookies: [] });
    },
  );

  it('waits after wrong codes as after wrong passwords, and not after a password without a code', async () => {
    const person = await protect('Author');
    for (let time = 0; time < 7; time += 1)
      expect((await tryPassword(person.email, person.password, { from: '127.0.3.1' })).status).toBe(403);
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await signInWith(person, '000000', '127.0.3.1')).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  });

  it('signs in with a recovery code, each once, however it is typed', async () => {
    const person = await protect('Author');
    expect(new Set(person.recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = person.recoveryCodes;
    expect((await signInWith(person, first)).status).toBe(200);
    expect((await signInWith(person, first)).status).toBe(403);
    expect((await signInWith(person, ` ${second.toLowerCase().replace('-', ' ')}`)).status).toBe(200);
    expect(dataOf(await person.get('/newsroom/second-factor'))).toEqual({
      isOn: true,
      isDemanded: false,
      recoveryCodes: 8,
    });
  });

  it('gives it for a link to a new password too, before anything changes', async () => {
    const person = await protect('Author');
    await query(
      `update admin_users set reset_password_token = $2, reset_password_token_expires_at = now() + interval '1 hour' where email = $1`,
      [person.email, `link-of-${person.email}`],
    );
    const sent = { resetPasswordToken: `link-of-${person.email}`, password: 'Another-password-2' };
    expect(await knock('/admin/reset-password', sent)).toMatchObject({
      status: 403,
      cookies: [],
      body: { error: { details: { secondFactor: 'code' } } },
    });
    expect((await knock('/admin/reset-password', { ...sent, secondFactor: '000000' })).status).toBe(403);
    expect((await signInWith(person, person.recoveryCodes[0])).status).toBe(200);
    expect(
      (await knock('/admin/reset-password', { ...sent, secondFactor: codeOf(person.secret, 1) })).status,
    ).toBe(200);
  });

  it('loses the sessions from before, but the one in which it was switched on', async () => {
    const person = await employ('Careful', 'Author');
    const elsewhere = await tryPassword(person.email, person.password);
    const begun = await person
      .post('/newsroom/second-factor/begin', { password: person.password })
      .expect(200);
    const code = codeOf(String(dataOf(begun).secret));
    await person.post('/newsroom/second-factor/confirm', { code }).expect(200);
    const Cookie = elsewhere.cookies.join('; ');
    expect((await knock('/admin/access-token', {}, { headers: { Cookie } })).status).toBe(401);
    const headers = { Authorization: `Bearer ${elsewhere.body.data?.token ?? ''}` };
    expect((await fetch(`${process.env.NEWSROOM_URL ?? ''}/admin/users/me`, { headers })).status).toBe(401);
    expect((await person.get('/admin/users/me')).status).toBe(200);
  });

  it('has the secret encrypted and the recovery codes hashed', async () => {
    const person = await protect('Author');
    const rows = await query<{ secret: string }>('select secret from second_factors');
    const hashes = await query<{ hash: string }>('select hash from recovery_codes');
    const stored = [...rows.map(({ secret }) => secret), ...hashes.map(({ hash }) => hash)].join(' ');
    expect([person.secret, ...person.recoveryCodes].filter((word) => stored.includes(word))).toEqual([]);
  });

  it('switches it off with a code, not without', async () => {
    const person = await protect('Author');
    await person.post('/newsroom/second-factor/end').expect(403);
    await person.post('/newsroom/second-factor/end', { code: codeOf(person.secret, 1) }).expect(200);
    expect((await tryPassword(person.email, person.password)).status).toBe(200);
  });

  it('who lost the device is helped by a super admin, and by nobody else', async () => {
    const person = await protect('Author');
    const path = `/newsroom/second-factor/of/${await accountId(person)}/end`;
    await (await employ('Publisher', 'Publisher')).post(path).expect(403);
    await administrator().post(path).expect(200);
    await administrator().post(path).expect(404);
    await person.get('/admin/users/me').expect(401); // who has the device may be signed in
    expect((await tryPassword(person.email, person.password)).status).toBe(200);
  });
});

describe('a second factor', () => {
  it('is begun with the password, and counts from its first code', async () => {
    const person = await employ('Beginner', 'Author');
    await person.post('/newsroom/second-factor/begin', { password: 'Wrong-password-1' }).expect(403);
    await person.post('/newsroom/second-factor/begin').expect(403);
    const begun = dataOf(
      await person.post('/newsroom/second-factor/begin', { password: person.password }).expect(200),
    );
    expect(begun.picture).toMatch(/^<svg /);
    await person.post('/newsroom/second-factor/confirm', { code: '000000' }).expect(403);
    expect((await tryPassword(person.email, person.password)).status).toBe(200);
  });

  it('is not begun with a secret that was shown before', async () => {
    const person = await employ('Beginner', 'Author');
    const begin = async () =>
      dataOf(await person.post('/newsroom/second-factor/begin', { password: person.password }).expect(200));
    const [first, second] = [await begin(), await begin()];
    expect(first.secret).not.toBe(second.secret);
    await person.post('/newsroom/second-factor/confirm', { code: codeOf(String(first.secret)) }).expect(403);
    await person.post('/newsroom/second-factor/confirm', { code: codeOf(String(second.secret)) }).expect(200);
  });

  it('is not replaced while it is on', async () => {
    const person = await protect('Author');
    await person.post('/newsroom/second-factor/begin', { password: person.password }).expect(400);
    expect((await signInWith(person, codeOf(person.secret, 1))).status).toBe(200);
  });
});

describe('the log of sign-ins', () => {
  interface Line {
    readonly event: string;
    readonly email: string | null;
    readonly actor: string | null;
    readonly address: string;
  }

  const linesOf = async (email: string | null): Promise<string[]> => {
    const { lines } = dataOf(await administrator().get('/newsroom/sign-ins').expect(200)) as {
      lines: Line[];
    };
    return lines
      .filter((line) => line.email === email)
      .map(({ event, actor, address }) => [event, address, ...(actor === null ? [] : [actor])].join(' '));
  };

  it('has what happened at the door, the last first', async () => {
    const person = await employ('Logged', 'Author');
    const from = { from: '127.0.4.1' };
    await tryPassword(person.email, 'Wrong-password-1', from);
    const { body } = await tryPassword(person.email, person.password, from);
    await knock(
      '/admin/logout',
      {},
      { ...from, headers: { Authorization: `Bearer ${body.data?.token ?? ''}` } },
    );
    await knock('/admin/forgot-password', { email: person.email }, from);
    await administrator()
      .put(`/admin/users/${await accountId(person)}`, { password: 'Another-password-2' })
      .expect(200);
    expect(await linesOf(person.email)).toEqual([
      'reset-by-administrator 127.0.0.1 administrator@example.org',
      'reset-asked 127.0.4.1',
      'signed-out 127.0.4.1',
      'signed-in 127.0.4.1',
      'refused 127.0.4.1',
      'signed-in 127.0.0.1',
      'registered 127.0.0.1',
    ]);
  });

  it('has no e-mail address that nobody has: people type passwords there', async () => {
    await tryPassword('Secret-typed-in-the-wrong-field-1', 'Wrong-password-1', { from: '127.0.4.2' });
    expect((await linesOf(null))[0]).toBe('refused 127.0.4.2');
    const found = await query(`select from sign_ins where sign_ins::text ilike '%wrong-field%'`);
    expect(found).toEqual([]);
  });

  it('is read by super admins alone', async () => {
    await (await employ('Publisher', 'Publisher')).get('/newsroom/sign-ins').expect(403);
  });

  it('only grows, until its lines are old', async () => {
    await expect(query(`update sign_ins set address = 'x'`)).rejects.toThrow(
      'sign_ins only grows: UPDATE is refused',
    );
    await expect(query('delete from sign_ins')).rejects.toThrow('sign_ins only grows: DELETE is refused');
    await query(
      `insert into sign_ins (at, event, address) values (now() - interval '181 days', 'refused', 'of-old')`,
    );
    const person = await employ('Later', 'Author');
    await tryPassword(person.email, person.password);
    expect(await query(`select from sign_ins where address = 'of-old'`)).toEqual([]);
  });
});
