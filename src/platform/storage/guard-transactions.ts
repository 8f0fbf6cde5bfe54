import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { confirmCommits } from '../strapi/confirm-commits';
import { currentRequest } from '../strapi/koa';
import { runAttempt } from './attempts';
import { BusyError } from './busy-error';
import { forgetTrouble } from './trouble-of-request';
import { troubleOf } from './trouble';
import { UnavailableError } from './unavailable-error';

/**
 * The outermost transaction of a work was broken off by PostgreSQL, and nothing of it is stored; another try may go through.
 * How often it is tried, by the code: each deadlock costs PostgreSQL's deadlock_timeout of a second, each lock its lock_timeout. Three
 * of those are longer than a session that stands still keeps its locks (config/newsroom.ts).
 */
const TRIES: ReadonlyMap<unknown, number> = new Map([
  ['40P01', 4], // deadlock_detected
  ['40001', 4], // serialization_failure
  ['25P03', 4], // idle_in_transaction_session_timeout: this process stood still itself
  ['55P03', 3], // lock_not_available
]);

const PAUSE = 100; // milliseconds at most before the second try, then twice as long each time

const READS = ['GET', 'HEAD'];

/** Tells what an error of the database means to whoever asked; the error itself when it means nothing to them. */
type Explain = (error: unknown) => unknown;

/**
 * Makes every transaction of Strapi run again when PostgreSQL ended it for the sake of another: two that wait for one
 * another's locks, in an order that nobody chose, or one that waits for a session that stands still. The outermost one begins anew,
 * Strapi's own included; what it had written is gone by then. So its work must bear to be run again: what it keeps in memory it makes
 * itself, or takes back with `onRollback`. Reads are not made to wait again.
 *
 * @throws BusyError when all tries ended so
 * @throws UnavailableError when the connection was lost in the commit: whether it is stored is not known
 */
export const guardTransactions = (strapi: Core.Strapi, explain: Explain): void => {
  const { db } = strapi;
  const begin = confirmCommits(strapi, (error) =>
    troubleOf(error) === 'away' ? new UnavailableError('unknown', error) : error,
  );
  const guarded = async (work?: Work): Promise<unknown> => {
    if (work === undefined || db.inTransaction()) return begin(work);
    for (let tries = 1; ; tries += 1) {
      try {
        return await runAttempt(tries, () => begin(work));
      } catch (error) {
        const most = TRIES.get(codeOf(error));
        if (most === undefined || isForReading(strapi, error)) throw explain(error);
        if (tries === most) throw new BusyError(error);
        strapi.log.info(
          `A transaction was ended for the sake of another and begins anew (${tries} of ${most}).`,
        );
        forgetTrouble(strapi);
        await wait(Math.random() * PAUSE * 2 ** tries);
      }
    }
  };
  db.transaction = guarded as typeof db.transaction;
};

type Work = (transaction: never) => unknown;

const isForReading = (strapi: Core.Strapi, error: unknown): boolean =>
  codeOf(error) === '55P03' && READS.includes(currentRequest(strapi)?.method ?? '');

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
