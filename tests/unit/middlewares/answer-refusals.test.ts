import answerRefusals from '../../../src/middlewares/answer-refusals';
import type { Trouble } from '../../../src/platform/storage/trouble';
import { noteTrouble } from '../../../src/platform/storage/trouble-of-request';
import { BusyError } from '../../../src/platform/storage/busy-error';

/** @param trouble - what the database had while the request was under way @param answered - with what somebody on the way answers */
const answerTo = async (error: Error | null, trouble?: Trouble, answered = 401) => {
  const headers: Record<string, string> = {};
  const context = {
    status: 404,
    body: undefined as unknown,
    set: (name: string, value: string): void => {
      headers[name] = value;
    },
  };
  if (trouble !== undefined) noteTrouble(context, trouble);
  await answerRefusals()(context, () => {
    if (error !== null) return Promise.reject(error);
    context.status = answered;
    return Promise.resolve();
  });
  return { status: context.status, body: context.body, headers };
};

describe('a write that found the newsroom busy every time', () => {
  it('is answered with 503, words, and when to come again', async () => {
    const { status, body, headers } = await answerTo(new BusyError(new Error('deadlock detected')));
    expect([status, headers]).toEqual([503, { 'Retry-After': '5' }]);
    expect(body).toMatchObject({
      data: null,
      error: {
        status: 503,
        name: 'ServiceUnavailableError',
        message: 'Others are writing the same documents just now. Nothing was changed: try again.',
      },
    });
  });
});

describe('a request that the database failed', () => {
  it.each(['away', 'busy', 'full'] as const)(
    'is answered with 503 and when to come again: %s',
    async (trouble) => {
      const { status, headers } = await answerTo(new Error('of the database'), trouble);
      expect([status, headers]).toEqual([503, { 'Retry-After': '5' }]);
    },
  );

  it.each([401, 404, 500, 501])('is not told what somebody on the way made of it: %i', async (answered) => {
    expect((await answerTo(null, 'away', answered)).status).toBe(503);
  });

  it('is answered well by who could do without', async () => {
    expect((await answerTo(null, 'away', 200)).status).toBe(200);
  });
});

describe('a disk without room', () => {
  it('is answered with 503, and words for those who see it', async () => {
    const { status, body } = await answerTo(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    expect(status).toBe(503);
    expect(body).toMatchObject({ error: { name: 'ServiceUnavailableError' } });
  });
});

describe('a server of others that does not answer', () => {
  it('is no trouble of the database', async () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    await expect(answerTo(refused)).rejects.toThrow('connect');
  });
});
