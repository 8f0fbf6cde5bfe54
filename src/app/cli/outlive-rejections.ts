import { describeFailure } from '../../platform/jobs/describe-failure';
import type { JobLog } from '../../platform/jobs/job-log';
import { countRejection } from '../../platform/metrics/rejections';

/**
 * Lets the program live on when a promise fails that nobody waits for, and says so. Strapi and its libraries leave some behind
 * when a connection breaks in the midst of several statements; the transaction that they belong to has failed by then, and
 * Node would end the process, with all that it serves and all that falls due. `/metrics` counts them: a process that outlives
 * many may be half broken, and should be started anew.
 *
 * The message is left out: that of a failed statement quotes what was stored.
 *
 * Source: https://nodejs.org/docs/latest-v20.x/api/process.html#event-unhandledrejection
 */
export const outliveRejections = (log: Pick<JobLog, 'error'>): void => {
  process.on('unhandledRejection', (reason) => {
    countRejection();
    log.error(`Something failed that nothing waited for: ${describeFailure(reason)}${whereOf(reason)}`);
  });
};

/** The lines of its stack, which begin after the message. */
const whereOf = (reason: unknown): string => {
  const stack = reason instanceof Error ? (reason.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => `\n${line}`)
    .join('');
};
