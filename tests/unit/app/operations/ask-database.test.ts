import { createDatabaseWatch, type Send } from '../../../../src/app/operations/ask-database';

jest.mock('node:timers/promises', () => jest.requireActual<object>('../../../support/waits-on-globals'));

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A database that does to each statement what is set last. */
const makeDatabase = () => {
  const sent: string[] = [];
  let does: Send = () => Promise.resolve();
  const send: Send = (statement) => {
    sent.push(statement);
    return does(statement);
  };
  const watch = createDatabaseWatch(send, () => undefined);
  const after = async (milliseconds: number) => {
    const state = watch.ask();
    await jest.advanceTimersByTimeAsync(milliseconds);
    return state;
  };
  return {
    sent,
    watch,
    after,
    do: (now: Send) => {
      does = now;
    },
  };
};

const never = (): Promise<unknown> => new Promise(() => undefined);
const isWrite = (statement: string): boolean => statement.includes('insert');

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

describe('a database', () => {
  it('is gone when it refuses twice', async () => {
    const { after, do: make } = makeDatabase();
    make(() => Promise.reject(failure('ECONNREFUSED')));
    expect(await after(0)).toBe('gone');
  });

  it('answers when only the connection was broken', async () => {
    const { after, sent, do: make } = makeDatabase();
    make(() => (sent.length === 1 ? Promise.reject(failure('08006')) : Promise.resolve()));
    expect(await after(0)).toBe('answers');
  });

  it('is slow when it has answered lately, and gone when that is long ago', async () => {
    const { after, do: make } = makeDatabase();
    expect(await after(0)).toBe('answers');
    make(never);
    expect(await after(2_000)).toBe('slow');
    expect(await after(20_000)).toBe('slow');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await after(20_000)).toBe('gone');
  });

  it('that is slow is asked one thing at a time', async () => {
    const { after, sent, do: make } = makeDatabase();
    make(never);
    await after(2_000);
    await after(2_000);
    expect(sent).toHaveLength(1);
  });
});

describe('a write', () => {
  it('is tried beside the question, every ten seconds at most', async () => {
    const { after, sent } = makeDatabase();
    await after(1);
    await after(1);
    expect(sent.filter(isWrite)).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(11_000);
    await after(1);
    expect(sent.filter(isWrite)).toHaveLength(2);
  });

  it('that has no room says so, until there is some', async () => {
    const { after, watch, do: make } = makeDatabase();
    make((statement) => (isWrite(statement) ? Promise.reject(failure('53100')) : Promise.resolve()));
    await after(1);
    expect(watch.takesWrites()).toBe(false);
    make(() => Promise.resolve());
    await after(1);
    expect(watch.takesWrites()).toBe(true);
  });

  it('that fails otherwise says nothing', async () => {
    const { after, watch, do: make } = makeDatabase();
    make((statement) => (isWrite(statement) ? Promise.reject(failure('42501')) : Promise.resolve()));
    await after(1);
    expect(watch.takesWrites()).toBe(true);
  });
});
