import type { Core } from '@strapi/strapi';
import type { TaskList } from 'graphile-worker';
import { catchUpWithChanges } from '../answer-cache/open-cache';
import { jobDatabase } from './job-database';
import { runJobs, type JobRunner, type JobSystem } from './run-jobs';
import { TASK_OPTIONS, type TaskOptions } from './task-options';
import { TASKS, type Task, type TaskName } from '../../app/tasks';

const runners = new WeakMap<Core.Strapi, readonly JobRunner[]>();

const OUTSIDE_CONCURRENCY = 6; // so many receivers may be slow before the others wait for them

/** Runs jobs from the moment that the newsroom listens. Commands such as seed and import, which never listen, run none. */
export const startWorkerWithServer = (strapi: Core.Strapi): void => {
  strapi.server.httpServer.once('listening', () => {
    const run = (workers: TaskOptions['workers'], more: Partial<JobSystem> = {}): JobRunner =>
      runJobs({
        ...jobDatabase(strapi),
        tasks: bindTasks(strapi, workers),
        longestWaits: longestWaits(workers),
        log: strapi.log,
        ...more,
      });
    runners.set(strapi, [run('newsroom'), run('outside', { concurrency: OUTSIDE_CONCURRENCY })]);
  });
};

/** Whether this instance begins the jobs that fall due, of all kinds. */
export const isWorkerRunning = (strapi: Core.Strapi): boolean =>
  runners.get(strapi)?.every((runner) => runner.isRunning()) === true;

/** Waits for the jobs that run. */
export const stopWorker = async (strapi: Core.Strapi): Promise<void> => {
  await Promise.all((runners.get(strapi) ?? []).map((runner) => runner.stop()));
};

const longestWaits = (workers: TaskOptions['workers']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(TASK_OPTIONS).flatMap(([name, options]) =>
      options.workers === workers && options.longestWait !== null ? [[name, options.longestWait]] : [],
    ),
  );

const bindTasks = (strapi: Core.Strapi, workers: TaskOptions['workers']): TaskList =>
  Object.fromEntries(
    Object.entries(TASKS)
      .filter(([name]) => TASK_OPTIONS[name as TaskName].workers === workers)
      .map(([name, task]) => [
        name,
        // addJob has checked the payload's type against the task's
        async (payload, { job }) => {
          await (task as Task<TaskName>)(strapi, payload as never, job);
          await catchUpWithChanges(strapi); // what it did is what is served when it counts as done
        },
      ]),
  );
