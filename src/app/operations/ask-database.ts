import type { Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import { jobDatabase } from '../../platform/jobs/job-database';
import { openPool } from '../../platform/jobs/open-pool';
import { recordRoom } from '../../platform/metrics/database';
import { troubleOf } from '../../platform/storage/trouble';

export type DatabaseState = 'answers' | 'slow' | 'gone';

export interface DatabaseWatch {
  /** How the database is, within two seconds. */
  readonly ask: () => Promise<DatabaseState>;
  /** Whether a write would do, as far as was seen: it is tried beside the question, now and then. */
  readonly takesWrites: () => boolean;
}

/** Sends statements on a connection of its own, one after the other. */
export type Send = (statement: string) => Promise<unknown>;

const PATIENCE = 2_000; // milliseconds: those who ask come again every few seconds
const GONE_AFTER = 30_000; // milliseconds without an answer: until then it may be slow, and readers have kept answers
const WRITE_EVERY = 10_000; // milliseconds between two writes

const QUESTION = 'select 1';

/**
 * Takes a page of the disk where the tables are, and waits for the log (WAL) to be on its disk, then gives the page back. The table is
 * the connection's own: nobody else sees it. An error but that of a full disk says nothing.
 */
const WRITE = `set statement_timeout = 5000;
  create temp table if not exists dateline_room (filler text) on commit delete rows;
  insert into dateline_room values (repeat('x', 4000));
  select pg_logical_emit_message(true, 'dateline', 'room')`;

/** One question at a time, so that a slow database gets no more of them. */
export const createDatabaseWatch = (send: Send, tell: (error: unknown) => void): DatabaseWatch => {
  let asked: Promise<DatabaseState> | null = null;
  let answered = -Infinity;
  let tried = -Infinity;
  let isFull = false;

  const succeeds = async (statement: string, failed = tell): Promise<boolean> => {
    try {
      await send(statement);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  /** A connection that broke since is found out by the first try; the second has another. */
  const question = async (): Promise<DatabaseState> => {
    if (!(await succeeds(QUESTION)) && !(await succeeds(QUESTION))) return 'gone';
    answered = performance.now();
    return 'answers';
  };
  const tryWriting = async (): Promise<void> => {
    tried = performance.now();
    const failed = (error: unknown): void => {
      tell(error);
      isFull = troubleOf(error) === 'full';
    };
    if (await succeeds(WRITE, failed)) isFull = false;
    recordRoom(!isFull);
  };
  return {
    ask: async () => {
      asked ??= question().finally(() => {
        asked = null;
        if (isFull || performance.now() - tried > WRITE_EVERY) void tryWriting();
      });
      const late = await Promise.race([asked, wait(PATIENCE, 'late' as const, { ref: false })]);
      if (late !== 'late') return late;
      return performance.now() - answered < GONE_AFTER ? 'slow' : 'gone';
    },
    takesWrites: () => !isFull,
  };
};

const QUESTION_LIMIT = 30_000; // milliseconds; a connection that is silent longer is given up

const watches = new WeakMap<Core.Strapi, OpenWatch>();

/** Of a newsroom that says how it is; undefined before. */
export const watchOf = (strapi: Core.Strapi): OpenWatch | undefined => watches.get(strapi);

export interface OpenWatch extends DatabaseWatch {
  readonly close: () => Promise<void>;
}

/** Asks on a connection of its own: whether all others are in use, or wait for a lock, is another matter. */
export const watchDatabase = (strapi: Core.Strapi): OpenWatch => {
  const tell = (error: unknown): void => {
    strapi.log.debug(`[health] ${String(error)}`);
  };
  const { connection } = jobDatabase(strapi);
  const settings = { ...connection, application_name: 'dateline-health', query_timeout: QUESTION_LIMIT };
  const pool = openPool(settings, 1, tell);
  const send: Send = async (statement) => {
    const client = await pool.connect();
    try {
      await client.query(statement);
      client.release();
    } catch (error) {
      client.release(troubleOf(error) !== 'full'); // closed, not kept: the next one may be well
      throw error;
    }
  };
  const watch = { ...createDatabaseWatch(send, tell), close: () => pool.end() };
  watches.set(strapi, watch);
  return watch;
};
