import { createExchange, type Speaker } from '../../../../src/app/cli/workers/exchange';
import type { ToWorker } from '../../../../src/platform/workers/messages';

interface Told extends Speaker {
  readonly told: ToWorker[];
}

const worker = (id: number): Told => {
  const told: ToWorker[] = [];
  return { id, told, isConnected: () => true, send: (message) => told.push(message) };
};

const ask = { peers: 'ask', id: 7, question: 'jobs' } as const;

let exchange: ReturnType<typeof createExchange>;
let [one, two, three] = [worker(1), worker(2), worker(3)];

beforeEach(() => {
  jest.useFakeTimers();
  exchange = createExchange();
  [one, two, three] = [worker(1), worker(2), worker(3)];
  for (const each of [one, two, three]) exchange.hear(each, { peers: 'join' });
});

afterEach(() => {
  jest.useRealTimers();
});

const answer = (from: Told, value: unknown): void => {
  const asked = from.told.find((message) => message.peers === 'question');
  exchange.hear(from, { peers: 'answer', id: asked?.id, answer: value });
};

describe('a question of one worker', () => {
  it('is put to all others, and answered when all of them have', () => {
    exchange.hear(one, ask);
    expect([two.told, three.told]).toEqual([
      [{ peers: 'question', id: '1', question: 'jobs' }],
      [{ peers: 'question', id: '1', question: 'jobs' }],
    ]);
    answer(two, true);
    expect(one.told).toEqual([]);
    answer(three, false);
    expect(one.told).toEqual([{ peers: 'answers', id: 7, answers: [true, false] }]);
  });

  it('does not wait for one that ends', () => {
    exchange.hear(one, ask);
    answer(two, true);
    exchange.leave(three);
    expect(one.told).toEqual([{ peers: 'answers', id: 7, answers: [true] }]);
  });

  it('does not wait for ever for one that stands still', () => {
    exchange.hear(one, ask);
    answer(two, true);
    jest.advanceTimersByTime(3_000);
    expect(one.told).toEqual([{ peers: 'answers', id: 7, answers: [true] }]);
    answer(three, false);
    expect(one.told).toHaveLength(1);
  });

  it('is answered at once where nobody else is', () => {
    exchange.leave(two);
    exchange.leave(three);
    exchange.hear(one, ask);
    expect(one.told).toEqual([{ peers: 'answers', id: 7, answers: [] }]);
  });

  it('is not put to one that has not joined', () => {
    const late = worker(4);
    exchange.hear(one, ask);
    expect(late.told).toEqual([]);
  });

  it('counts one answer of each', () => {
    exchange.hear(one, ask);
    answer(two, true);
    answer(two, true);
    expect(one.told).toEqual([]);
  });
});

describe('what others say on the same line', () => {
  it.each(['ready', null, { channel: 'rate_limiter_flexible' }])('is not heard: %p', (message) => {
    exchange.hear(one, message);
    expect([...one.told, ...two.told]).toEqual([]);
  });
});
