import { Counter } from 'prom-client';
import { operatorsRegistry, registry } from './registry';

/** `failed`: one try, more may follow; `givenUp`: the last one. */
export type JobOutcome = 'done' | 'failed' | 'givenUp';

const jobs = new Counter({
  name: 'dateline_jobs_total',
  help: 'Jobs that ended in this instance, by outcome.',
  labelNames: ['outcome'],
  registers: [registry],
});

const jobsByTask = new Counter({
  name: 'dateline_jobs_by_task_total',
  help: 'The same by task: e-mail to publishers tells of releases that are not public yet.',
  labelNames: ['task', 'outcome'],
  registers: [operatorsRegistry],
});

for (const outcome of ['done', 'failed', 'givenUp']) jobs.inc({ outcome }, 0); // shown from the start

export const recordJob = (task: string, outcome: JobOutcome): void => {
  jobs.inc({ outcome });
  jobsByTask.inc({ task, outcome });
};
