import { Client } from 'pg';

export type Settings = Readonly<Record<string, string>>;

export const connect = async (database: Settings): Promise<Client> => {
  const client = new Client({
    host: database.DATABASE_HOST,
    port: Number(database.DATABASE_PORT),
    database: database.DATABASE_NAME,
    user: database.DATABASE_USERNAME,
    password: database.DATABASE_PASSWORD,
  });
  await client.connect();
  return client;
};

/**
 * Lets the program's own role copy a database, and fill one without triggers.
 *
 * @param database - with the name and password of the superuser
 */
export const letFill = async (database: Settings): Promise<void> => {
  const client = await connect(database);
  await client.query('alter role newsroom createdb');
  await client.query('grant set on parameter session_replication_role to newsroom');
  await client.end();
};

/** Copies the database of a newsroom that runs. */
export const copyDatabase = async (database: Settings, copy: string): Promise<void> => {
  const client = await connect({ ...database, DATABASE_NAME: 'postgres' });
  const source = database.DATABASE_NAME ?? '';
  // A template must have no other connection: those of the running newsroom come back by themselves, when they may.
  await client.query(`alter database ${source} with allow_connections false`);
  try {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [source]);
    await client.query(`create database ${copy} template ${source} strategy file_copy`);
  } finally {
    await client.query(`alter database ${source} with allow_connections true`);
    await client.end();
  }
};
