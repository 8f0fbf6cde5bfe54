import answerRefusals from '../../../src/middlewares/answer-refusals';
import { BusyError } from '../../../src/platform/storage/busy-error';

const answerTo = async (error: Error) => {
  const headers: Record<string, string> = {};
  const context = {
    status: 404,
    body: undefined as unknown,
    set: (name: string, value: string): void => {
      headers[name] = value;
    },
  };
  await answerRefusals()(context, () => Promise.reject(error));
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
