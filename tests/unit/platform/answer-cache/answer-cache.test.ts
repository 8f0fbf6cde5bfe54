import { prepareAnswer } from '../../../../src/platform/answer-cache/answer';
import { keep } from '../../../../src/platform/answer-cache/domain/kept-answers';
import { createAnswerCache } from '../../../../src/platform/answer-cache/answer-cache';

const ROUTE = keep();

const open = () => {
  const cache = createAnswerCache(1024 * 1024);
  cache.setHearing(true);
  return cache;
};

const answer = prepareAnswer({
  status: 200,
  headers: [],
  body: Buffer.from('{}'),
  tags: ['all', 'topic'],
  expiresAt: Infinity,
});

describe('an answer under way', () => {
  it('is kept when nothing changed meanwhile', () => {
    const cache = open();
    cache.finish(cache.computations.begin('a', ROUTE), answer);
    expect(cache.store.get('a')).toBe(answer);
  });

  it('is not kept when something changed that it was made from', () => {
    const cache = open();
    const computation = cache.computations.begin('a', ROUTE);
    cache.forget(['topic', 'topic:x']);
    cache.finish(computation, answer);
    expect(cache.store.get('a')).toBeUndefined();
  });

  it('is kept when something else changed', () => {
    const cache = open();
    const computation = cache.computations.begin('a', ROUTE);
    cache.forget(['page']);
    cache.finish(computation, answer);
    expect(cache.store.get('a')).toBe(answer);
  });

  it('is not kept when changes were not heard for a while', () => {
    const cache = open();
    const computation = cache.computations.begin('a', ROUTE);
    cache.setHearing(false);
    cache.setHearing(true);
    cache.finish(computation, answer);
    expect(cache.store.get('a')).toBeUndefined();
  });

  it('is joined until the next change, and by nobody after it', () => {
    const cache = open();
    const computation = cache.computations.begin('a', ROUTE);
    expect(cache.computations.find('a')).toBe(computation);
    cache.forget(['page']); // whatever it is: what the answer is made from is not known yet
    expect(cache.computations.find('a')).toBeUndefined();
  });

  it('reaches all who wait, once; a failure tells them to ask for themselves', () => {
    const cache = open();
    const heard: unknown[] = [];
    for (const result of [answer, null]) {
      const computation = cache.computations.begin('a', ROUTE);
      computation.waiting.push((shared) => heard.push(shared));
      cache.finish(computation, result);
      cache.finish(computation, null);
    }
    expect(heard).toEqual([answer, null]);
  });
});

describe('what is kept when changes are not heard any more', () => {
  const lose = (outage?: number) => {
    const cache = createAnswerCache(1024 * 1024, outage);
    cache.setHearing(true);
    cache.finish(cache.computations.begin('a', ROUTE), answer);
    cache.setHearing(false);
    return cache;
  };

  it('is gone', () => {
    const cache = lose();
    expect([cache.mayServe(), cache.store.get('a')]).toEqual([false, undefined]);
  });

  it('is served for a while where that is wanted, and nothing is added', () => {
    const cache = lose(60_000);
    cache.finish(cache.computations.begin('b', ROUTE), answer);
    expect([cache.mayServe(), cache.store.get('a'), cache.store.get('b')]).toEqual([true, answer, undefined]);
  });

  it('is not served when that while is over', () => {
    jest.useFakeTimers();
    const cache = lose(60_000);
    jest.advanceTimersByTime(60_000);
    expect(cache.mayServe()).toBe(false);
    jest.useRealTimers();
  });

  it('is gone when changes are heard again: those of meanwhile were not', () => {
    const cache = lose(60_000);
    cache.setHearing(true);
    expect(cache.store.get('a')).toBeUndefined();
  });

  it('was never there in an instance that never heard', () => {
    expect(createAnswerCache(1024 * 1024, 60_000).mayServe()).toBe(false);
  });
});
