import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { BusyError } from './busy-error';

/** The outermost transaction of a work was broken off by PostgreSQL; another try may go through. */
const CONFLICTS = new Set(['40P01', '40001']); // deadlock_detected, serialization_failure

const TRIES = 4; // times; each deadlock costs PostgreSQL's deadlock_timeout of a second
const PAUSE = 100; // milliseconds at most before the second try, then twice as long each time

/** Tells what an error of the database means to whoever asked; the error itself when it means nothing to them. */
type Explain = (error: unknown) => unknown;

/**
 * Makes every transaction of Strapi run again when PostgreSQL ended it for the sake of another: two that wait for one
 * another's locks, in an order that nobody chose. The outermost one begins anew, Strapi's own included; what it had written
 * is gone by then. So its work must bear to be run again: what it keeps in memory it makes itself, or takes back with
 * `onRollback`.
 *
 * @throws BusyError when all tries ended so
 */
export const guardTransactions = (strapi: Core.Strapi, explain: Explain): void => {
  const { db } = strapi;
  const begin = db.transaction.bind(db) as (work?: Work) => Promise<unknown>;
  const guarded = async (work?: Work): Promise<unknown> => {
    if (work === undefined || db.inTransaction()) return begin(work);
    for (let tries = 1; ; tries += 1) {
      try {
        return await begin(work);
      } catch (error) {
        if (!isConflict(error)) throw explain(error);
        if (tries === TRIES) throw new BusyError(error);
        strapi.log.info(
          `A transaction was ended for the sake of another and begins anew (${tries} of ${TRIES}).`,
        );
        await wait(Math.random() * PAUSE * 2 ** tries);
      }
    }
  };
  db.transaction = guarded as typeof db.transaction;
};

type Work = (transaction: never) => unknown;

const isConflict = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CONFLICTS.has(code);
};
