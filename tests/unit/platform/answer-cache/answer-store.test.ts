import { prepareAnswer, type Answer } from '../../../../src/platform/answer-cache/answer';
import { createAnswerStore } from '../../../../src/platform/answer-cache/answer-store';

const MEGABYTE = 1024 * 1024;

const answerOf = (bytes: number, tags: string[] = ['all']): Answer =>
  prepareAnswer({ status: 200, headers: [], body: Buffer.alloc(bytes), tags, expiresAt: Infinity });

describe('the store of answers', () => {
  it('gives back what was put in', () => {
    const store = createAnswerStore(MEGABYTE);
    const answer = answerOf(10);
    store.put('a', answer);
    expect(store.get('a')).toBe(answer);
    expect(store.get('b')).toBeUndefined();
  });

  it('takes away by tag what has it, and nothing else', () => {
    const store = createAnswerStore(MEGABYTE);
    store.put('a', answerOf(10, ['all', 'topic']));
    store.put('b', answerOf(10, ['all', 'page']));
    store.get('a'); // asked for twice or once: it makes no difference
    expect(store.remove(['topic', 'file'])).toBe(1);
    expect(store.get('a')).toBeUndefined();
    expect(store.get('b')).toBeDefined();
  });

  it('stays within its bytes whatever comes', () => {
    const store = createAnswerStore(MEGABYTE);
    for (let key = 0; key < 1000; key += 1) {
      store.put(String(key), answerOf(10_000));
      if (key % 3 === 0) store.get(String(key));
    }
    expect(store.bytes()).toBeLessThanOrEqual(MEGABYTE);
    expect(store.count()).toBeGreaterThan(50);
  });

  it('does not let answers that are asked for once push out those that are asked for again', () => {
    const store = createAnswerStore(MEGABYTE);
    store.put('home', answerOf(10_000));
    store.get('home');
    for (let key = 0; key < 1000; key += 1) store.put(`search ${key}`, answerOf(10_000));
    expect(store.get('home')).toBeDefined();
  });

  it('does not keep an answer that is too large', () => {
    const store = createAnswerStore(MEGABYTE);
    store.put('a', answerOf(MEGABYTE / 8));
    expect(store.get('a')).toBeUndefined();
    expect(store.remove(['all'])).toBe(0);
  });

  it('counts the bodies that are added later', () => {
    const store = createAnswerStore(MEGABYTE);
    const answer = answerOf(1000);
    store.put('a', answer);
    const before = store.bytes();
    answer.bodies.gzip = Buffer.alloc(500);
    store.grew('a', answer);
    expect(store.bytes() - before).toBe(500);
    store.remove(['all']);
    store.grew('a', answer); // gone meanwhile: it does not come back
    expect(store.get('a')).toBeUndefined();
  });
});
