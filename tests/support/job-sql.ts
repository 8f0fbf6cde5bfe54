import type { Core } from '@strapi/strapi';
import pg from 'pg';

export const SCHEMA = 'content_jobs'; // as with DATABASE_SCHEMA=content

/** As much of Strapi as addJob needs: its transactions go to one connection, and the test opens and ends them. */
export const strapiOn = (client: pg.Client): Core.Strapi => {
  const raw = (sql: string, values: unknown[]) => {
    const [schema, ...rest] = values;
    let count = 0;
    const text = sql
      .replace('??', pg.escapeIdentifier(String(schema)))
      .replaceAll('?', () => `$${(count += 1)}`);
    return client.query(text, rest);
  };
  return {
    config: { get: () => SCHEMA },
    db: { transaction: (work: (open: object) => Promise<unknown>) => work({ trx: { raw } }) },
  } as unknown as Core.Strapi;
};

/** Connects, and closes at the end. */
export const withClient = async <Result>(
  connection: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Adds a job of any name, as the library has it. */
export const addPlainJob = (connection: pg.ClientConfig, task: string, payload: object = {}): Promise<void> =>
  withClient(connection, async (client) => {
    await client.query(`select ${SCHEMA}.add_job($1, $2)`, [task, payload]);
  });

/** Waits until a condition holds. @throws after the limit, in milliseconds */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  limit = 10_000,
): Promise<void> => {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
