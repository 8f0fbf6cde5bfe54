import type { TaskName } from '../../app/tasks';

export interface TaskOptions {
  /** Jobs with the same queue run one after another, over all instances; null: side by side. */
  readonly queue: string | null;
  /** Tries before a job is given up. The waits between them grow: 3 s, 7 s, 20 s, 1 min, 2.5 min … 6 h. */
  readonly maxAttempts: number;
  /** Seconds that the wait between two tries does not exceed; null: as it grows. */
  readonly longestWait: number | null;
  /** Which workers do it: `outside` waits for the servers of others, and must not hold up the rest. */
  readonly workers: 'newsroom' | 'outside';
}

export const TASK_OPTIONS: Readonly<Record<TaskName, TaskOptions>> = {
  purge: { queue: 'purge', maxAttempts: 10, longestWait: 10, workers: 'outside' }, // a minute or so: by then what is old goes by itself
  release: { queue: null, maxAttempts: 32_767, longestWait: 20, workers: 'newsroom' }, // a week of tries: it was promised for a time
  'send-mail': { queue: 'mail', maxAttempts: 25, longestWait: null, workers: 'newsroom' }, // three days; one at a time: a slow mail server must not hold up releases
  deliver: { queue: null, maxAttempts: 10_000, longestWait: 60, workers: 'outside' }, // a queue for each receiver; failures of receivers are counted in deliveries
  'distribute-websub': { queue: 'websub', maxAttempts: 25, longestWait: null, workers: 'outside' }, // one after the other: each compares what the last one sent
  'deliver-websub': { queue: null, maxAttempts: 10_000, longestWait: 60, workers: 'outside' },
  'verify-websub': { queue: null, maxAttempts: 5, longestWait: 60, workers: 'outside' },
};
