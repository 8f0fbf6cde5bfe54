import { Socket } from 'node:net';
import {
  CHANNEL,
  listenForChanges,
  type ChangeListener,
} from '../../src/platform/answer-cache/change-listener';
import { keepLog } from '../support/job-log';
import { until, withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

const NOTIFICATION = 'A'.charCodeAt(0); // its type in PostgreSQL's protocol, before a length of four bytes

/** Messages of the server without notifications: what is left when a pooler in transaction mode stands between. */
const withoutNotifications = (messages: Buffer): Buffer => {
  const kept: Buffer[] = [];
  for (let at = 0; at < messages.length;) {
    const end = at + 1 + messages.readUInt32BE(at + 1);
    if (messages[at] !== NOTIFICATION) kept.push(messages.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
};

let isDeaf = false;

const openSocket = (): Socket => {
  const socket = new Socket();
  const emit = socket.emit.bind(socket);
  socket.emit = (event: string, ...values: unknown[]) =>
    event === 'data' && isDeaf
      ? emit('data', withoutNotifications(values[0] as Buffer))
      : emit(event, ...values);
  return socket;
};

let database: TestDatabase;
let listener: ChangeListener | null = null;
let heard: (readonly string[])[] = [];
let hears = false;
const log = keepLog();

const start = (): void => {
  listener = listenForChanges({
    connection: { ...database.connection, stream: openSocket },
    onChange: (tags) => heard.push(tags),
    onHearing: (hearing) => {
      hears = hearing;
    },
    log,
  });
};

const tell = () =>
  withClient(database.connection, (client) =>
    client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(['topics', null, 'x'])]),
  );

beforeAll(async () => {
  database = await startTestDatabase();
});

beforeEach(() => {
  [isDeaf, hears, heard, log.lines.length] = [false, false, [], 0];
});

afterEach(() => listener?.stop());

afterAll(() => database.remove());

describe('the listener for changes', () => {
  it('hears, and says so', async () => {
    start();
    await until('it hears', () => hears);
    await tell();
    await until('it heard', () => heard.length === 1);
    expect(log.lines).toEqual([]);
  });

  it('does not count as hearing where notifications get lost, and says so once', async () => {
    isDeaf = true;
    start();
    await until('it has tried twice', () => log.lines.length > 0);
    expect(hears).toBe(false);
    isDeaf = false;
    await until('it hears', () => hears);
    expect(log.lines).toEqual([expect.stringContaining('It needs session mode')]);
  });

  it('notices that it does not hear any more, though its questions are answered', async () => {
    start();
    await until('it hears', () => hears);
    isDeaf = true;
    await until('it hears no more', () => !hears);
  });
});
