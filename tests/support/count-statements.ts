import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { until } from './until';

/** Makes PostgreSQL write every statement into its log. */
export const logStatements = async (database: Client): Promise<void> => {
  await database.query("alter system set log_statement = 'all'");
  await database.query('select pg_reload_conf()');
  // The server tells all connections at once: when this one has heard of it, the others have.
  await until(
    async () =>
      (await database.query<{ log_statement: string }>('show log_statement')).rows[0]?.log_statement,
    (setting) => setting === 'all',
  );
};

/** Until the newsroom has done what follows from what happened: on a busy machine that takes longer than what is counted. */
const whenNoJobIsDue = async (database: Client): Promise<void> => {
  const count =
    'select count(*)::int as due from graphile_worker.jobs where run_at <= now() and attempts < max_attempts';
  await until(
    async () => (await database.query<{ due: number }>(count)).rows[0]?.due,
    (due) => due === 0,
  );
};

/**
 * The statements that PostgreSQL gets while something is done, from its own log, when no job is due; those of the job queue,
 * which looks for work all the time, are left out. Nobody else may use the newsroom meanwhile.
 */
export const statementsDuring = async (database: Client, run: () => Promise<unknown>): Promise<string[]> => {
  await whenNoJobIsDue(database);
  const [begin, end] = [randomUUID(), randomUUID()];
  await database.query(`select '${begin}'`);
  await run();
  await database.query(`select '${end}'`);
  const { rows } = await database.query<{ data_directory: string }>('show data_directory');
  const log = readFileSync(join(rows[0]?.data_directory ?? '', 'server.log'), 'utf8');
  const [, since = ''] = log.split(`select '${begin}'`);
  const [during = ''] = since.split(`select '${end}'`);
  return during
    .split(/\n(?=\d{4}-\d\d-\d\d )/)
    .flatMap((entry) => /LOG: {2}(?:statement|execute [^:]+): ([^]*)/.exec(entry)?.[1] ?? [])
    .filter((statement) => statement.trim() !== '' && !/graphile_worker|pg_notify|^listen/i.test(statement));
};
