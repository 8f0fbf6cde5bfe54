import { runJobs } from '../../src/platform/jobs/run-jobs';
import { keepLog } from './job-log';
import { SCHEMA } from './job-sql';

/** An instance that begins each job and never ends it: to be killed. Its argument is the connection, as JSON. */
const connection = JSON.parse(process.argv[2] ?? '{}') as object;

runJobs({
  connection,
  schema: SCHEMA,
  tasks: {
    note: () => new Promise(() => undefined),
  },
  longestWaits: {},
  log: keepLog(),
});
