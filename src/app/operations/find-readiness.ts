import type { Core } from '@strapi/strapi';
import { setTimeout as wait } from 'node:timers/promises';
import { isWorkerRunning } from '../../platform/jobs/worker';
import { sql } from '../../platform/storage/sql';

/** What must be well for the newsroom to do its work, each with a sentence for when it is not. */
export type Readiness = Readonly<Record<'database' | 'migrations' | 'jobs', string | null>>;

const PATIENCE = 2_000; // milliseconds: those who ask come again every few seconds

/** Null for what is well; otherwise what is wrong, without names, addresses or secrets. */
export const findReadiness = async (strapi: Core.Strapi): Promise<Readiness> => {
  const [database, migrations] = await Promise.all([
    inTime(strapi, sql(strapi, 'select 1')),
    inTime(strapi, strapi.db.migrations.shouldRun()),
  ]);
  return {
    database: database === null ? 'The database does not answer.' : null,
    migrations:
      migrations === null
        ? 'The database does not say which migrations it has.'
        : migrations
          ? 'Migrations are missing: restart the newsroom.'
          : null,
    jobs: isWorkerRunning(strapi) ? null : 'The worker does not run jobs.',
  };
};

/** Null for an answer that fails or is late. */
const inTime = async <Result>(strapi: Core.Strapi, answer: Promise<Result>): Promise<Result | null> => {
  const failed = answer.catch((error: unknown) => {
    strapi.log.debug(`[health] ${String(error)}`);
    return null;
  });
  return Promise.race([failed, wait(PATIENCE, null, { ref: false })]);
};
