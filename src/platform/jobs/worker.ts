import type { Core } from '@strapi/strapi';
import type { TaskList } from 'graphile-worker';
import { catchUpWithChanges } from '../answer-cache/open-cache';
import { givenList } from '../given/given-list';
import { jobDatabase } from './job-database';
import type { JobDefinition, Task } from './job-definition';
import type { JobSystem } from './job-system';
import { outlastTrouble } from './outlast-trouble';
import { runJobs, type JobRunner } from './run-jobs';
import { traceJob } from './trace-job';

/** All kinds of jobs that there are. */
export const TASKS = givenList<Task>('tasks');

const runners = new WeakMap<Core.Strapi, readonly JobRunner[]>();
const starts = new WeakMap<Core.Strapi, () => void>();

const OUTSIDE_CONCURRENCY = 6; // so many receivers may be slow before the others wait for them

/**
 * Runs jobs from the moment that the newsroom listens; of several processes on one port, the one that is told to ({@link takeJobs}).
 * Commands such as seed and import, which never listen, run none.
 */
export const startWorkerWithServer = (strapi: Core.Strapi): void => {
  const tasks = TASKS.take(strapi);
  strapi.server.httpServer.once('listening', () => {
    starts.set(strapi, start);
    if (strapi.config.get<number>('newsroom.worker.count') === 1) takeJobs(strapi);
  });
  const start = (): void => {
    const run = (workers: JobDefinition['workers'], more: Partial<JobSystem> = {}): JobRunner => {
      const own = tasks.filter(({ definition }) => definition.workers === workers);
      return runJobs({
        ...jobDatabase(strapi),
        tasks: bindTasks(strapi, own),
        longestWaits: longestWaits(own),
        log: strapi.log,
        ...more,
      });
    };
    runners.set(strapi, [run('newsroom'), run('outside', { concurrency: OUTSIDE_CONCURRENCY })]);
  };
};

/** Runs jobs from now on, until the end. Nothing before the newsroom listens. */
export const takeJobs = (strapi: Core.Strapi): void => {
  starts.get(strapi)?.();
  starts.delete(strapi);
};

/** Whether this process begins the jobs that fall due, of all kinds. */
export const isWorkerRunning = (strapi: Core.Strapi): boolean =>
  runners.get(strapi)?.every((runner) => runner.isRunning()) === true;

/** Waits for the jobs that run. */
export const stopWorker = async (strapi: Core.Strapi): Promise<void> => {
  starts.delete(strapi);
  await Promise.all((runners.get(strapi) ?? []).map((runner) => runner.stop()));
};

const longestWaits = (tasks: readonly Task[]): Record<string, number> =>
  Object.fromEntries(
    tasks.flatMap(({ definition: { name, longestWait } }) =>
      longestWait === null ? [] : [[name, longestWait]],
    ),
  );

const bindTasks = (strapi: Core.Strapi, tasks: readonly Task[]): TaskList =>
  Object.fromEntries(
    tasks.map((task) => [
      task.definition.name,
      async (stored, { job, abortSignal }) => {
        await traceJob(task.definition.name, job.attempts, async () => {
          await outlastTrouble(() => task.run(strapi, stored, job), abortSignal);
          await catchUpWithChanges(strapi); // what it did is what is served when it counts as done
        });
      },
    ]),
  );
