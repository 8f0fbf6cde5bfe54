import pg from 'pg';

/**
 * Frees the jobs that a worker had begun whose advisory lock nobody holds any more: its process was killed, or its
 * machine is gone. The library itself would leave them locked for four hours.
 *
 * The lock of a dead worker is taken meanwhile, so that one that is only reconnecting waits, and no two instances free
 * the same jobs.
 *
 * @param own - the worker that asks: its own session would get its lock a second time
 * Source: https://worker.graphile.org/docs/admin-functions
 */
export const freeJobsOfTheDead = async (
  client: pg.ClientBase,
  schema: string,
  own: string,
): Promise<void> => {
  const jobs = pg.escapeIdentifier(schema);
  await client.query(
    `select ${jobs}.force_unlock_workers(array(
       select id from (
         select locked_by as id from ${jobs}._private_jobs where locked_by is not null
         union
         select locked_by from ${jobs}._private_job_queues where locked_by is not null
       ) as busy
       where id <> $1 and pg_try_advisory_xact_lock(hashtextextended('worker:' || id, 0))
     ))`,
    [own],
  );
};
