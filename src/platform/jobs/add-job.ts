import type { Core } from '@strapi/strapi';
import { writePayload, type JobDefinition } from './job-definition';

interface Transaction {
  raw(sql: string, values: unknown[]): Promise<unknown>;
}

export interface JobOptions {
  /** Not before this time; without it, as soon as the transaction is committed. */
  readonly runAt?: Date;
  /** A job that waits under the same key is replaced; one that runs already goes on, and the new one follows it. */
  readonly key?: string;
  /** Tries before it is given up, 1 to 32767; without it, as its definition has it. */
  readonly maxAttempts?: number;
  /** Jobs with the same queue run one after another; without it, as its definition has it. */
  readonly queue?: string;
}

const ADD =
  'select ??.add_job(?, payload => ?::json, queue_name => ?, run_at => ?::timestamptz, job_key => ?, max_attempts => ?)';

/**
 * Adds a job in the open transaction: a rollback takes it away again, and it runs after the commit only.
 *
 * @example await addJob(strapi, RELEASE_JOB, { documentId }, { runAt, key: `release:${documentId}` });
 * Source: https://worker.graphile.org/docs/sql-add-job
 */
export const addJob = async <Payload extends object>(
  strapi: Core.Strapi,
  definition: JobDefinition<Payload>,
  payload: Payload,
  { runAt, key, maxAttempts, queue }: JobOptions = {},
): Promise<void> => {
  await inTransaction(strapi, ADD, [
    definition.name,
    writePayload(definition, payload),
    queue ?? definition.queue,
    runAt?.toISOString() ?? null,
    key ?? null,
    maxAttempts ?? definition.maxAttempts,
  ]);
};

/** Takes back, in the open transaction, the job that waits under a key; one that runs already is not tried again. */
export const removeJob = (strapi: Core.Strapi, key: string): Promise<void> =>
  inTransaction(strapi, 'select ??.remove_job(?)', [key]);

const inTransaction = async (strapi: Core.Strapi, sql: string, values: unknown[]): Promise<void> => {
  const schema = strapi.config.get<string>('newsroom.jobs.schema');
  await strapi.db.transaction(async ({ trx }) => {
    await (trx as Transaction).raw(sql, [schema, ...values]);
  });
};
