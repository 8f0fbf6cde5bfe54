import pg from 'pg';

/**
 * Brings the next try of failed jobs forward to the longest wait that their task allows. Jobs that were not tried yet
 * keep their time.
 *
 * @param longestWaits - seconds by task
 */
export const shortenWaits = async (
  client: pg.ClientBase,
  schema: string,
  longestWaits: Readonly<Record<string, number>>,
): Promise<void> => {
  const jobs = pg.escapeIdentifier(schema);
  for (const [task, seconds] of Object.entries(longestWaits)) {
    await client.query(
      `select count(*) from ${jobs}.reschedule_jobs(
         array(
           select id from ${jobs}.jobs
           where task_identifier = $1 and attempts > 0 and attempts < max_attempts and locked_at is null
             and run_at > now() + $2 * interval '1 second'
         ),
         run_at => now() + $2 * interval '1 second'
       )`,
      [task, seconds],
    );
  }
};
