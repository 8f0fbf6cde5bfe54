import type { Core } from '@strapi/strapi';
import type pg from 'pg';
import { DatabaseClient } from '../../platform/storage/hosts/database-client';
import { jobDatabase } from '../../platform/jobs/job-database';
import type { Schemas } from './list-tables';

/** Does work over a connection of its own: it takes as long as it takes, and no bound of the newsroom's ends it. */
export const withDatabase = async <Result>(
  strapi: Core.Strapi,
  work: (client: pg.Client, schemas: Schemas) => Promise<Result>,
): Promise<Result> => {
  const { connection, schema } = jobDatabase(strapi);
  const client = new DatabaseClient({ ...connection, application_name: 'dateline-backup' });
  client.on('error', (error) => strapi.log.debug(`[backup] ${error.message}`)); // what it cuts short fails besides
  await client.connect();
  try {
    return await work(client, { content: strapi.db.getSchemaName() ?? 'public', jobs: schema });
  } finally {
    await client.end();
  }
};
