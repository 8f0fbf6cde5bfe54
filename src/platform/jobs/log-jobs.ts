import type { WorkerEvents } from 'graphile-worker';
import { recordJob } from '../metrics/jobs';
import { describeFailure } from './describe-failure';
import type { JobLog } from './job-log';

/** Counts jobs, and tells of each job that failed by its task and number. Never what it was about: that may not be public yet. */
export const logJobs = (events: WorkerEvents, log: JobLog, schema: string): void => {
  events.on('job:success', ({ job }) => {
    recordJob(job.task_identifier, 'done');
    log.debug(`Job ${job.id} (${job.task_identifier}) is done.`);
  });
  events.on('job:error', ({ job, error }) => {
    recordJob(job.task_identifier, 'failed');
    const attempt = `attempt ${job.attempts} of ${job.max_attempts}`;
    log.warn(
      `Job ${job.id} (${job.task_identifier}) failed, ${attempt}: ${describeFailure(error)}. More is in last_error of ${schema}.jobs.`,
    );
  });
  events.on('job:failed', ({ job }) => {
    recordJob(job.task_identifier, 'givenUp');
    log.error(`Job ${job.id} (${job.task_identifier}) is given up.`);
  });
};
