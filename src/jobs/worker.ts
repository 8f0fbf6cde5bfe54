import type { Core } from '@strapi/strapi';
import type { TaskList } from 'graphile-worker';
import { jobDatabase } from './job-database';
import { runJobs, type JobRunner } from './run-jobs';
import { TASK_OPTIONS } from './task-options';
import { TASKS, type Task, type TaskName } from './tasks';

const runners = new WeakMap<Core.Strapi, JobRunner>();

/** Runs jobs from the moment that the newsroom listens. Commands such as seed and import, which never listen, run none. */
export const startWorkerWithServer = (strapi: Core.Strapi): void => {
  strapi.server.httpServer.once('listening', () => {
    const tasks = bindTasks(strapi);
    runners.set(
      strapi,
      runJobs({ ...jobDatabase(strapi), tasks, longestWaits: LONGEST_WAITS, log: strapi.log }),
    );
  });
};

/** Waits for the jobs that run. */
export const stopWorker = async (strapi: Core.Strapi): Promise<void> => {
  await runners.get(strapi)?.stop();
};

const LONGEST_WAITS: Record<string, number> = Object.fromEntries(
  Object.entries(TASK_OPTIONS).flatMap(([name, { longestWait }]) =>
    longestWait === null ? [] : [[name, longestWait]],
  ),
);

const bindTasks = (strapi: Core.Strapi): TaskList =>
  Object.fromEntries(
    Object.entries(TASKS).map(([name, task]) => [
      name,
      // addJob has checked the payload's type against the task's
      (payload, { job }) => (task as Task<TaskName>)(strapi, payload as never, job),
    ]),
  );
