import type pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { lasting } from '../jobs/open-pool';
import { pause } from '../jobs/pause';
import { DatabaseClient } from '../storage/hosts/database-client';
import type { ConnectionSettings } from '../storage/hosts/writable-host';
import { tagsOfChange, type ToldChange } from './domain/tags';
import { createHearingTest } from './hearing-test';

/** The channel on which the database tells of changes. */
export const CHANNEL = 'dateline_changes';

interface Listening {
  readonly connection: ConnectionSettings;
  readonly onChange: (tags: readonly string[]) => void;
  /** Hears whether changes are heard. */
  readonly onHearing: (hears: boolean) => void;
  readonly log: { warn(message: string): void; info(message: string): void };
}

export interface ChangeListener {
  /** Waits until all is heard that was committed before. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PULSE = 2_000; // milliseconds between two proofs that the connection hears
const PATIENCE = 3_000; // milliseconds for an answer; then the connection counts as lost
const RETRY = 500; // milliseconds between two attempts to connect

const DEAF =
  'The connection to the database brings no notifications: the newsroom answers without its cache. A pooler in transaction mode does that. It needs session mode.';

/**
 * Listens on a connection of its own, and counts as hearing only while a notification to itself comes back. PostgreSQL sends
 * what was committed, in the order of the commits, before it answers a later question on the same connection: a question and
 * its answer tell that nothing is missing.
 * Source: PostgreSQL documentation, NOTIFY and LISTEN.
 */
export const listenForChanges = ({ connection, onChange, onHearing, log }: Listening): ChangeListener => {
  const stop = new AbortController();
  let current: pg.Client | null = null;

  let toldDeaf = false;

  const inTime = async (answer: Promise<unknown>): Promise<boolean> => {
    const late = wait(PATIENCE, 'late', { ref: false });
    return (await Promise.race([answer.catch(() => 'late'), late])) !== 'late';
  };
  const lose = (client: pg.Client): void => {
    if (current !== client) return;
    current = null;
    onHearing(false);
    client.end().catch(() => undefined); // it is lost: how it ends does not matter
    if (!stop.signal.aborted)
      log.warn('The newsroom does not hear of changes: it answers without its cache.');
  };
  const listen = async (): Promise<void> => {
    const client = new DatabaseClient(lasting(connection));
    client.on('error', () => {
      lose(client);
    });
    client.on('end', () => {
      lose(client);
    });
    client.on('notification', ({ channel, payload = '[]' }) => {
      if (channel === CHANNEL && current === client)
        onChange(tagsOfChange(JSON.parse(payload) as ToldChange));
    });
    await client.connect();
    const hears = await createHearingTest(client);
    await client.query(`listen ${CHANNEL}`);
    if (!(await inTime(hears()))) {
      if (!toldDeaf) log.warn(DEAF);
      toldDeaf = true;
      client.end().catch(() => undefined); // it is of no use: how it ends does not matter
      return;
    }
    toldDeaf = false;
    current = client;
    onHearing(true);
    while (current === client && !stop.signal.aborted) {
      await pause(PULSE, stop.signal);
      if (!(await inTime(hears()))) lose(client);
    }
  };
  const keepListening = async (): Promise<void> => {
    for (let attempt = 0; !stop.signal.aborted; attempt += 1) {
      if (attempt > 0) await pause(RETRY, stop.signal);
      await listen().catch(() => undefined); // the database is away: the next attempt tells
    }
  };
  const over = keepListening();

  return {
    catchUp: async () => {
      const client = current;
      if (client !== null && !(await inTime(client.query('select 1')))) lose(client); // then nothing old is served any more
    },
    stop: async () => {
      stop.abort();
      if (current !== null) lose(current);
      await over;
    },
  };
};
