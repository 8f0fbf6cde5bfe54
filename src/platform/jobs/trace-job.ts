import { tellWork } from '../telemetry/told-work';

const MILLISECONDS = 1000; // in a second

/** Does a job, and tells how long it took and whether it failed: never what it was about, which may be under embargo. */
export const traceJob = async (task: string, attempt: number, run: () => Promise<void>): Promise<void> => {
  const began = performance.now();
  let hasFailed = true;
  try {
    await run();
    hasFailed = false;
  } finally {
    const seconds = (performance.now() - began) / MILLISECONDS;
    tellWork(() => ({
      kind: 'job',
      name: `job ${task}`,
      began: performance.timeOrigin + began,
      seconds,
      hasFailed,
      attributes: { 'dateline.job.task': task, 'dateline.job.attempt': attempt },
    }));
  }
};
