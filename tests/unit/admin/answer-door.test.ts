import { answerDoor, takeSetUpToken, type Question } from '../../../src/admin/accounts/answer-door';

interface Sent {
  readonly body: unknown;
  readonly setUp: string | null;
}

const json = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });
const ask = (details: object): Response => json(403, { data: null, error: { details } });
const DONE = { data: { token: 'a token' } };
const ENROLMENT = { secret: 'ABCD', address: 'otpauth://totp/x', picture: '<svg/>' };

/** Goes to the door with answers of the server and of the person, in their order. */
const knock = async (
  path: string,
  responses: readonly Response[],
  typed: readonly (string | null)[] = [],
  token: string | null = null,
) => {
  const sent: Sent[] = [];
  const questions: Question[] = [];
  const shown: (readonly string[])[] = [];
  const server = (_input: unknown, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    sent.push({
      body: JSON.parse(init?.body as string) as unknown,
      setUp: headers.get('X-Set-Up-Token'),
    });
    return Promise.resolve(responses[sent.length - 1] ?? json(500, {}));
  };
  const desk = {
    ask: (question: Question) => {
      questions.push(question);
      return Promise.resolve(typed[questions.length - 1] ?? null);
    },
    showRecoveryCodes: (codes: readonly string[]) => {
      shown.push(codes);
      return Promise.resolve();
    },
  };
  const init = { method: 'POST', body: JSON.stringify({ email: 'a@example.org' }) };
  const response = await answerDoor(server, desk, token)(`http://127.0.0.1:1337${path}`, init);
  return { response, body: await response.json(), sent, questions, shown };
};

describe('a request to a door', () => {
  it.each(['/admin/login', '/admin/register', '/admin/reset-password'])(
    'that wants a code is sent again with it: %s',
    async (path) => {
      const { body, sent, questions } = await knock(
        path,
        [ask({ secondFactor: 'code' }), json(200, DONE)],
        ['123456'],
      );
      expect(body).toEqual(DONE);
      expect(questions).toEqual([{ isWrong: false, enrolment: null }]);
      expect(sent.map((request) => request.body)).toEqual([
        { email: 'a@example.org' },
        { email: 'a@example.org', secondFactor: '123456' },
      ]);
    },
  );

  it('asks again after a wrong code, and still shows a new app what it needs', async () => {
    const { response, questions } = await knock(
      '/admin/login',
      [
        ask({ secondFactor: 'enrol', ...ENROLMENT }),
        ask({ secondFactor: 'enrol', isWrong: true }),
        json(200, DONE),
      ],
      ['1', '2'],
    );
    expect(response.status).toBe(200);
    expect(questions).toEqual([
      { isWrong: false, enrolment: ENROLMENT },
      { isWrong: true, enrolment: ENROLMENT },
    ]);
  });

  it('shows recovery codes before the form goes on', async () => {
    const { shown } = await knock('/admin/login', [
      json(200, { data: { token: 'a token', recoveryCodes: ['A', 'B'] } }),
    ]);
    expect(shown).toEqual([['A', 'B']]);
  });

  it('ends with the refusal when somebody gives up, or has to wait', async () => {
    expect((await knock('/admin/login', [ask({ secondFactor: 'code' })], [null])).response.status).toBe(403);
    expect(
      (await knock('/admin/login', [ask({ secondFactor: 'code' }), json(429, {})], ['1'])).response.status,
    ).toBe(429);
  });
});

describe('any other request', () => {
  it('passes as it is', async () => {
    const { questions, response } = await knock('/admin/users', [ask({ secondFactor: 'code' })]);
    expect([questions, response.status]).toEqual([[], 403]);
  });

  it('of the form for the first administrator has the token of the link that was opened', async () => {
    expect((await knock('/admin/register-admin', [json(200, DONE)], [], 'T')).sent[0]?.setUp).toBe('T');
    expect((await knock('/admin/register-admin', [json(200, DONE)])).sent[0]?.setUp).toBeNull();
    expect((await knock('/admin/login', [json(200, DONE)], [], 'T')).sent[0]?.setUp).toBeNull();
  });
});

it('the token of the link outlives a change of the address', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  expect(takeSetUpToken('', store)).toBeNull();
  expect(takeSetUpToken('#setUp=T', store)).toBe('T');
  expect(takeSetUpToken('', store)).toBe('T');
});
