import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { Host } from './domain/read-hosts';

/** How to connect, and the servers of which one is the database; left out, there is one. */
export interface ConnectionSettings extends pg.ClientConfig {
  readonly hosts?: readonly Host[];
}

export interface WritableHost {
  /** The server that takes writes. @throws NoWritableHost */
  readonly find: () => Promise<Host>;
  /** All of them are looked at again: the one that was found may have moved. */
  readonly lookAgain: () => Promise<Host>;
  /** It is not the one any more. */
  readonly forget: (host: Host) => void;
}

export interface Failure {
  readonly host: Host;
  readonly error: unknown;
}

const READ_ONLY = '25006'; // PostgreSQL's read_only_sql_transaction
const UNREACHABLE = '08001'; // sqlclient_unable_to_establish_sqlconnection: the driver has no code for a server that is silent

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** No server takes writes now: they are away, or follow another. */
export class NoWritableHost extends Error {
  override readonly name = 'NoWritableHost';
  readonly code: string;
  constructor(readonly failures: readonly Failure[]) {
    super('None of the servers of the database takes writes.');
    const codes = failures.map(({ error }) => codeOf(error)).filter((code) => typeof code === 'string');
    this.code = codes.includes(READ_ONLY) ? READ_ONLY : (codes[0] ?? UNREACHABLE);
  }
}

const IS_READ_ONLY = `select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "isReadOnly"`;

/** @throws an error of PostgreSQL's code for what only reads */
export const refuseReadOnly = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ isReadOnly: boolean }>(IS_READ_ONLY);
  if (rows[0]?.isReadOnly !== false)
    throw Object.assign(new Error('The server takes no writes.'), { code: READ_ONLY });
};

const NEXT_AFTER = 1_000; // milliseconds: the next server is asked too when one is silent so long
const GIVE_UP = 5_000; // milliseconds for a server to answer

/** Asks servers in their order, and keeps in mind which one takes writes until it is told otherwise. */
export const findWritableHost = (settings: ConnectionSettings, hosts: readonly Host[]): WritableHost => {
  let found: Promise<Host> | null = null;
  let current: Host | null = null;
  const keep = (looked: Promise<Host>): Promise<Host> => {
    found = looked;
    looked.then(
      (host) => {
        current = host;
      },
      () => {
        if (found === looked) found = null;
      },
    );
    return looked;
  };
  let looking: Promise<Host> | null = null;
  const look = (): Promise<Host> => {
    looking ??= lookAt(settings, hosts).finally(() => {
      looking = null;
    });
    return looking;
  };
  return {
    find: () => found ?? keep(look()),
    lookAgain: async () => {
      const host = await look();
      found = Promise.resolve(host);
      current = host;
      return host;
    },
    forget: (host) => {
      if (current !== host) return;
      current = null;
      found = null;
    },
  };
};

const lookAt = async (settings: ConnectionSettings, hosts: readonly Host[]): Promise<Host> => {
  const failures: Failure[] = [];
  const over = new AbortController();
  let before: Promise<unknown> = Promise.resolve();
  const attempts = hosts.map((host) => {
    const turn = before;
    const attempt = turn.then(async () => {
      if (!over.signal.aborted) await ask(settings, host);
      return host;
    });
    attempt.catch((error: unknown) => failures.push({ host, error }));
    before = Promise.race([
      attempt.catch(() => undefined),
      turn.then(() => wait(NEXT_AFTER, undefined, { ref: false })),
    ]);
    return attempt;
  });
  try {
    return await Promise.any(attempts);
  } catch {
    throw new NoWritableHost(hosts.flatMap((host) => failures.filter((failure) => failure.host === host)));
  } finally {
    over.abort();
  }
};

const ask = async (settings: ConnectionSettings, { host, port }: Host): Promise<void> => {
  const { connectionString, ...others } = settings;
  const client = new pg.Client({
    ...(connectionString === undefined ? others : { ...others, connectionString }),
    password: settings.password,
    connectionTimeoutMillis: GIVE_UP,
    query_timeout: GIVE_UP,
  });
  client.on('error', () => undefined); // what it cuts short fails besides
  Object.assign(client, { host, port });
  try {
    await client.connect();
    await refuseReadOnly(client);
  } finally {
    client.end().catch(() => undefined); // it has answered, or never will
  }
};
