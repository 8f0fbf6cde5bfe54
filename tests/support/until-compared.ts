import { openDatabase } from './database';
import { until } from './until';

const WAITING = `select count(*)::int as waiting from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = 'compare-texts'`;

type Ask = (statement: string) => Promise<readonly { readonly waiting: number }[]>;

/** The jobs that tell of what contacts, topics and the like changed in public texts are done: feeds and log stay as they are. */
export const untilCompared = async (): Promise<void> => {
  const database = await openDatabase();
  await untilComparedIn(async (statement) => (await database.query<{ waiting: number }>(statement)).rows);
  await database.end();
};

/** The same in the database of a newsroom of one's own. */
export const untilComparedIn = (ask: Ask) =>
  until(
    async () => (await ask(WAITING))[0]?.waiting,
    (waiting) => waiting === 0,
  );
