import type { Core } from '@strapi/strapi';
import type pg from 'pg';

/** Where the jobs are. */
export interface JobDatabase {
  /** How to connect, as pg wants it. */
  readonly connection: pg.ClientConfig;
  /** The schema of graphile-worker's tables. */
  readonly schema: string;
}

/** The newsroom's own database, through connections beside those of Strapi. */
export const jobDatabase = (strapi: Core.Strapi): JobDatabase => {
  const { host, port, database, user, password, connectionString, ssl } = strapi.config.get<pg.ClientConfig>(
    'database.connection.connection',
  );
  const server = connectionString ? { connectionString } : { host, port, database, user, password };
  return {
    connection: { ...server, ssl, application_name: 'dateline-jobs' },
    schema: strapi.config.get<string>('newsroom.jobs.schema'),
  };
};
