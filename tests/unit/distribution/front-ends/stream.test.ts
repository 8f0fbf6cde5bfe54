import type { PassThrough } from 'node:stream';
import type { ContentChange } from '../../../../src/distribution/front-ends/domain/content-change';
import { createStreamPlaces } from '../../../../src/distribution/front-ends/stream/places';
import { createStreamHub } from '../../../../src/distribution/front-ends/stream/stream-hub';

const change = (id: number): ContentChange => ({
  id: String(id),
  tags: [`page:${id}`],
  paths: [`/${id}`],
  isEverywhere: false,
  at: new Date(0),
  microseconds: '0',
});

/** A log of changes, and how often it was asked. */
const createLog = () => {
  const changes: ContentChange[] = [];
  const failures: unknown[] = [];
  const log = { changes, failures, asked: 0, isAway: false };
  const hub = createStreamHub({
    read: (after, limit) => {
      log.asked += 1;
      if (log.isAway) return Promise.reject(new Error('away'));
      return Promise.resolve(changes.filter(({ id }) => Number(id) > after).slice(0, limit));
    },
    newest: () => Promise.resolve(Number(changes.at(-1)?.id ?? 0)),
    cursorOf: ({ id }) => id,
    onFailure: (error) => failures.push(error),
  });
  return { log, hub };
};

/** All that waits to be read: Node gives it whole, and from 26 on by what was written. */
const said = (stream: PassThrough): string => {
  let text = '';
  for (let read = stream.read() as Buffer | null; read !== null; read = stream.read() as Buffer | null)
    text += read.toString();
  return text;
};

const second = () => jest.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a stream of changes', () => {
  it('tells what comes after it was opened, with one question for all who listen', async () => {
    const { log, hub } = createLog();
    log.changes.push(change(1));
    const [one, other] = [await hub.listen(null), await hub.listen(null)];
    await second();
    const before = log.asked;
    log.changes.push(change(2), change(3));
    await second();
    expect(log.asked - before).toBe(1);
    for (const stream of [one, other]) {
      const text = said(stream);
      expect(text).toContain('id: 3\ndata: {"cursor":"3","tags":["page:2","page:3"],"paths":["/2","/3"]');
      expect(text).not.toContain('/1"');
    }
    hub.close();
  });

  it('begins behind the change that was seen last', async () => {
    const { log, hub } = createLog();
    log.changes.push(change(1), change(2));
    const stream = await hub.listen(1);
    await second();
    expect(said(stream)).toContain('"paths":["/2"]');
    hub.close();
  });

  it('asks nothing while nobody listens', async () => {
    const { log, hub } = createLog();
    const stream = await hub.listen(null);
    await second();
    stream.destroy();
    await second();
    const before = log.asked;
    await second();
    expect(log.asked).toBe(before);
  });

  it('tells later what it could not read', async () => {
    const { log, hub } = createLog();
    const stream = await hub.listen(null);
    log.isAway = true;
    log.changes.push(change(1));
    await second();
    expect(log.failures).not.toEqual([]);
    log.isAway = false;
    await second();
    expect(said(stream)).toContain('"paths":["/1"]');
    hub.close();
  });

  it('says something every 25 seconds, ends after an hour, and when the newsroom stops', async () => {
    const { hub } = createLog();
    const [stays, stops] = [await hub.listen(null), await hub.listen(null)];
    await jest.advanceTimersByTimeAsync(26_000);
    expect(said(stays)).toMatch(/:\n\n$/);
    hub.close();
    expect(stops.writableEnded).toBe(true);
    const hour = await hub.listen(null);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(hour.writableEnded).toBe(true);
    hub.close();
  });
});

describe('places of those who listen', () => {
  it('are so many of one address, and so many in all', () => {
    const places = createStreamPlaces(3, 2);
    const leave = places.take('a');
    places.take('a');
    expect(places.take('a')).toBe('too-many');
    places.take('b');
    expect(places.take('c')).toBe('full');
    if (typeof leave === 'function') {
      leave();
      leave(); // twice is once
    }
    expect(typeof places.take('c')).toBe('function');
    expect(places.take('d')).toBe('full');
  });
});
