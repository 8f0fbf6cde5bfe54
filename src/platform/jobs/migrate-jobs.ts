import { runMigrations } from 'graphile-worker';
import type { JobDatabase } from './job-database';
import { debugLogger, type JobLog } from './job-log';
import { openPool } from './open-pool';

const CONNECTIONS = 2; // one holds the lock, one migrates

/** An instance that stands still here keeps the others waiting no longer than a migration takes. */
const BOUNDS = "set lock_timeout = '60s'; set idle_session_timeout = '60s'";

/**
 * Makes the tables of the job queue, or brings them up to date. Instances that start together do it in turn.
 *
 * @throws when a newer version of the program has changed the tables so that this one may not use them
 */
export const migrateJobs = async ({ connection, schema }: JobDatabase, log: JobLog): Promise<void> => {
  const pool = openPool(connection, CONNECTIONS, (error) => {
    log.debug(`[jobs] ${error.message}`);
  });
  try {
    const turn = await pool.connect();
    try {
      await turn.query(BOUNDS);
      await turn.query('select pg_advisory_lock(hashtextextended($1, 0))', [`migrate-jobs:${schema}`]);
      await runMigrations({ pgPool: pool, schema, logger: debugLogger(log) });
    } finally {
      turn.release(true); // closed, not kept: that gives the lock back
    }
  } finally {
    await pool.end();
  }
};
