import { openDatabase } from './database';
import { until } from './until';

/** The jobs that tell of what contacts, topics and the like changed in public texts are done: feeds and log stay as they are. */
export const untilCompared = async (): Promise<void> => {
  const database = await openDatabase();
  await until(
    async () => {
      const { rows } = await database.query<{ waiting: number }>(
        `select count(*)::int as waiting from graphile_worker._private_jobs job
           join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = 'compare-texts'`,
      );
      return rows[0]?.waiting;
    },
    (waiting) => waiting === 0,
  );
  await database.end();
};
