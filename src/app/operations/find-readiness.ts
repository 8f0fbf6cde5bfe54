import type { Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import { isWorkerRunning } from '../../platform/jobs/worker';
import { isStopping } from '../../platform/http/stop-gently';
import { findLacking } from '../../platform/storage/oldest-beside';
import { httpServer } from '../../platform/strapi/connection';
import { askPeers } from '../../platform/workers/peers';
import type { DatabaseWatch } from './ask-database';

/** What must be well for the newsroom to do its work, each with a sentence for when it is not. */
export type Checks = Readonly<Record<'database' | 'migrations' | 'jobs' | 'stopping', string | null>>;

export interface Readiness {
  readonly checks: Checks;
  /** The database is there and takes its time. */
  readonly isSlow: boolean;
  /** Its disk has no room: reads are answered, and nothing is saved or released. */
  readonly isFull: boolean;
  /** Processes that serve on this port. */
  readonly workers: number;
}

const PATIENCE = 2_000; // milliseconds: those who ask come again every few seconds

/**
 * Null for what is well; otherwise what is wrong, without names, addresses or secrets.
 *
 * What is slow, waits for a lock, or has no room is so for all instances at once: taking them out of the balance would take the whole
 * newsroom out of the public, kept answers too. So it leaves an instance ready.
 */
export const findReadiness = async (strapi: Core.Strapi, watch: DatabaseWatch): Promise<Readiness> => {
  const [state, misfit, others] = await Promise.all([watch.ask(), findMisfit(strapi), askPeers('jobs')]);
  return {
    checks: {
      database: state === 'gone' ? 'The database does not answer.' : null,
      migrations: misfit,
      jobs: isWorkerRunning(strapi) || others.includes(true) ? null : 'The worker does not run jobs.',
      stopping: isStopping(httpServer(strapi)) ? 'This instance is about to end.' : null,
    },
    isSlow: state === 'slow',
    isFull: state !== 'gone' && !watch.takesWrites(),
    workers: others.length + 1,
  };
};

const known = new WeakMap<Core.Strapi, string | null>();
const asked = new WeakMap<Core.Strapi, Promise<void>>();

/** As it was when Strapi's pool had time for the question last: all was well at the start. */
const findMisfit = async (strapi: Core.Strapi): Promise<string | null> => {
  const question = asked.get(strapi) ?? ask(strapi);
  asked.set(strapi, question);
  await Promise.race([question, wait(PATIENCE, undefined, { ref: false })]);
  return known.get(strapi) ?? null;
};

const ask = async (strapi: Core.Strapi): Promise<void> => {
  try {
    known.set(strapi, await describeMisfit(strapi));
  } catch (error) {
    strapi.log.debug(`[health] ${String(error)}`);
  } finally {
    asked.delete(strapi);
  }
};

const describeMisfit = async (strapi: Core.Strapi): Promise<string | null> => {
  if (await strapi.db.migrations.shouldRun()) return 'Migrations are missing: restart the newsroom.';
  return (await findLacking(strapi)) === null
    ? null
    : 'A newer version has changed the database: update this instance.';
};
