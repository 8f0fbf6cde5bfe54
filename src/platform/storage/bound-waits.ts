import type { Core } from '@strapi/strapi';
import { describeFailure } from '../jobs/describe-failure';
import { directDatabase } from '../jobs/job-database';
import { currentRequest } from '../strapi/koa';
import type { Connection } from '../strapi/connection';
import { lendConnections, waitForConnections } from '../strapi/lend-connections';
import { noteOfDatabase, troubleOf } from './trouble';
import { noteTrouble } from './trouble-of-request';

/** How long the newsroom waits for its database, in seconds; `config/newsroom.ts` has the reasons. */
export interface Waits {
  readonly connection: number;
  readonly lock: number;
  readonly statement: number;
  readonly idle: number;
}

const MILLISECONDS = 1000; // in a second
const GRACE = 5; // seconds after its own time for a statement: a server that lives has said so by then
const SAY_EVERY = 10_000; // milliseconds

/** The server, too, notices within half a minute that an instance's machine is gone, and gives back what it had locked. */
const NOTICE_DEAD_MACHINES =
  'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4';

/**
 * No wait without end: a session that stands still in a transaction is ended by PostgreSQL, with its locks. Once the newsroom serves,
 * connections, locks and statements have their time too; the start and commands, which build indexes and read all there is, take
 * what they need. Where a pooler lends a connection for a transaction, each transaction sets its own, and a statement without one is
 * given up here alone.
 */
export const boundWaits = (strapi: Core.Strapi): void => {
  const waits = strapi.config.get<Waits>('newsroom.waits');
  const prepared = new WeakMap<Connection, string>();
  let bounds: Partial<Waits> = { idle: waits.idle };
  const hasSessions = directDatabase(strapi) === null;
  let patience: number | null = null;
  const tell = sayNowAndThen(strapi);
  lendConnections(strapi, {
    prepare: async (connection) => {
      if (!hasSessions) return; // what is set here, somebody else would have
      const settings = `${NOTICE_DEAD_MACHINES}; ${settingsOf(bounds)}`;
      if (prepared.get(connection) === settings) return;
      await connection.query(settings);
      prepared.set(connection, settings);
    },
    begin: () => {
      const request = currentRequest(strapi);
      return (failure) => {
        const trouble = troubleOf(failure);
        if (trouble === null) return;
        noteOfDatabase(failure);
        noteTrouble(request, trouble);
        tell(failure);
      };
    },
    patience: () => patience,
    beginning: () => (hasSessions ? null : settingsOf(bounds, 'set local')),
  });
  strapi.server.httpServer.once('listening', () => {
    bounds = waits;
    patience = (waits.statement + GRACE) * MILLISECONDS;
    waitForConnections(strapi, waits.connection * MILLISECONDS);
  });
};

/** @example settingsOf({ lock: 8 }) // "set lock_timeout = 8000" */
export const settingsOf = ({ lock, statement, idle }: Partial<Waits>, set = 'set'): string =>
  Object.entries({
    lock_timeout: lock,
    statement_timeout: statement,
    idle_in_transaction_session_timeout: idle,
  })
    .flatMap(([name, seconds]) =>
      seconds === undefined ? [] : [`${set} ${name} = ${Math.round(seconds * MILLISECONDS)}`],
    )
    .join('; ');

/** An outage fails many requests: the log has a line for it, not one for each. */
const sayNowAndThen = (strapi: Core.Strapi): ((failure: unknown) => void) => {
  let said = -Infinity;
  return (failure) => {
    strapi.log.debug(`[database] ${String(failure)}`);
    if (performance.now() - said < SAY_EVERY) return;
    said = performance.now();
    strapi.log.error(
      `The database does not do what it is asked (${describeFailure(failure)}): what needs it is answered with 503, or tried again.`,
    );
  };
};
