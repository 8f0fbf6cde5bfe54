import type { TaskList } from 'graphile-worker';
import type { JobDatabase } from './job-database';
import type { JobLog } from './job-log';

/** All that is needed to run jobs. */
export interface JobSystem extends JobDatabase {
  readonly tasks: TaskList;
  /** Seconds that the wait between two tries of a job does not exceed, by task; it grows for those not named. */
  readonly longestWaits: Readonly<Record<string, number>>;
  readonly log: JobLog;
  /** Jobs at once; CONCURRENCY when left out. */
  readonly concurrency?: number;
}
