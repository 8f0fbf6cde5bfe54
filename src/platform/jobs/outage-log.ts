import { describeFailure } from './describe-failure';
import type { JobLog } from './job-log';

/** Says once that jobs cannot run, and once that they do again, however often it is told. */
export interface OutageLog {
  readonly failed: (error: unknown) => void;
  readonly worked: () => void;
}

export const createOutageLog = (log: JobLog): OutageLog => {
  let isOut = false;
  return {
    failed: (error) => {
      log.debug(`[jobs] ${String(error)}`);
      if (isOut) return;
      isOut = true;
      log.error(
        `Jobs wait: the database does not let them run (${describeFailure(error)}). They go on when it does.`,
      );
    },
    worked: () => {
      if (!isOut) return;
      isOut = false;
      log.info('Jobs run again.');
    },
  };
};
