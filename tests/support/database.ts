import { Client } from 'pg';

/** A connection to the database of the newsroom under test. */
export const openDatabase = async (): Promise<Client> => {
  const settings = JSON.parse(process.env.NEWSROOM_DATABASE ?? '{}') as Record<string, string>;
  const client = new Client({
    host: settings.DATABASE_HOST,
    port: Number(settings.DATABASE_PORT),
    database: settings.DATABASE_NAME,
    user: settings.DATABASE_USERNAME,
    password: settings.DATABASE_PASSWORD,
  });
  await client.connect();
  return client;
};
