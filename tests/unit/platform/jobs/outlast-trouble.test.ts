import { outlastTrouble } from '../../../../src/platform/jobs/outlast-trouble';
import { noteOfDatabase } from '../../../../src/platform/storage/trouble';

jest.mock('node:timers/promises', () => jest.requireActual<object>('../../../support/waits-on-globals'));

const failure = (code: string): Error => Object.assign(new Error(code), { code });

const ofDatabase = (code: string): Error => {
  const error = failure(code);
  noteOfDatabase(error);
  return error;
};

/** Does a job that fails with each of these in turn, and then does not. @returns how often it was begun */
const runFailingWith = async (...errors: Error[]): Promise<number> => {
  let count = 0;
  const work = (): Promise<void> => {
    count += 1;
    const error = errors.shift();
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  };
  const over = outlastTrouble(work, new AbortController().signal);
  await Promise.all([over, jest.advanceTimersByTimeAsync(60_000)]);
  return count;
};

beforeAll(() => jest.useFakeTimers({ now: 0 }));

afterAll(() => jest.useRealTimers());

describe('a job', () => {
  it.each(['53100', '57P03', '08006'])('is done again while the database has %s', async (code) => {
    expect(await runFailingWith(ofDatabase(code), ofDatabase(code))).toBe(3);
  });

  it('fails when its trouble lasts', async () => {
    const errors = Array.from({ length: 99 }, () => ofDatabase('53100'));
    await expect(runFailingWith(...errors)).rejects.toThrow('53100');
  });
});

describe('a job that failed for another cause', () => {
  it.each([
    ['a refusal', new Error('This cannot be done yet.')],
    ['a lock that it waited for', ofDatabase('55P03')],
    ['a server of others', failure('ECONNREFUSED')],
  ])('fails at once: %s', async (_cause, error) => {
    await expect(outlastTrouble(() => Promise.reject(error), new AbortController().signal)).rejects.toBe(
      error,
    );
  });
});

describe('a job whose worker stops', () => {
  it('fails, and is begun anew elsewhere', async () => {
    const error = ofDatabase('53100');
    await expect(outlastTrouble(() => Promise.reject(error), AbortSignal.abort())).rejects.toBe(error);
  });
});
