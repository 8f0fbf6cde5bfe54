import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { lasting } from '../jobs/open-pool';
import { pause } from '../jobs/pause';
import { tagsOfChange, type ToldChange } from './domain/tags';

/** The channel on which the database tells of changes. */
export const CHANNEL = 'dateline_changes';

interface Listening {
  readonly connection: pg.ClientConfig;
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

const PULSE = 2_000; // milliseconds between two questions whether the connection is alive
const PATIENCE = 3_000; // milliseconds for an answer; then the connection counts as lost
const RETRY = 500; // milliseconds between two attempts to connect

/**
 * Listens on a connection of its own. PostgreSQL sends what was committed, in the order of the commits, before it answers a
 * later question on the same connection: a question and its answer tell that nothing is missing.
 * Source: PostgreSQL documentation, NOTIFY and LISTEN.
 */
export const listenForChanges = ({ connection, onChange, onHearing, log }: Listening): ChangeListener => {
  const stop = new AbortController();
  let current: pg.Client | null = null;

  const ask = async (client: pg.Client): Promise<void> => {
    const late = wait(PATIENCE, 'late', { ref: false });
    if ((await Promise.race([client.query('select 1'), late])) === 'late') lose(client);
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
    const client = new pg.Client(lasting(connection));
    client.on('error', () => {
      lose(client);
    });
    client.on('end', () => {
      lose(client);
    });
    client.on('notification', ({ payload = '[]' }) => {
      if (current === client) onChange(tagsOfChange(JSON.parse(payload) as ToldChange));
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    current = client;
    onHearing(true);
    while (current === client && !stop.signal.aborted) {
      await pause(PULSE, stop.signal);
      await ask(client);
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
      if (current !== null) await ask(current).catch(() => undefined); // lost: nothing old is served any more
    },
    stop: async () => {
      stop.abort();
      if (current !== null) lose(current);
      await over;
    },
  };
};
