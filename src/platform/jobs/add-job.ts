import type { Core } from '@strapi/strapi';
import { writePayload, type JobDefinition } from './job-definition';

interface Added {
  readonly rows: readonly { readonly id?: string | null }[];
}

interface Transaction {
  raw(sql: string, values: unknown[]): Promise<Added>;
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
  'select id from ??.add_job(?, payload => ?::json, queue_name => ?, run_at => ?::timestamptz, job_key => ?, max_attempts => ?)';

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
  const values = [
    definition.name,
    writePayload(definition, payload),
    queue ?? definition.queue,
    runAt?.toISOString() ?? null,
    key ?? null,
    maxAttempts ?? definition.maxAttempts,
  ];
  let added;
  do added = await inTransaction(strapi, ADD, values);
  while (added.rows[0]?.id == null); // a worker took the job of that key in the middle of the statement: the library then adds none
};

/** Takes back, in the open transaction, the job that waits under a key; one that runs already is not tried again. */
export const removeJob = async (strapi: Core.Strapi, key: string): Promise<void> => {
  await inTransaction(strapi, 'select ??.remove_job(?)', [key]);
};

const inTransaction = async (strapi: Core.Strapi, sql: string, values: unknown[]): Promise<Added> => {
  const schema = strapi.config.get<string>('newsroom.jobs.schema');
  return await strapi.db.transaction(({ trx }) => (trx as Transaction).raw(sql, [schema, ...values]));
};
