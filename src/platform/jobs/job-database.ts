import type { Core } from '@strapi/strapi';
import type { ConnectionSettings } from '../storage/hosts/writable-host';

/** Where the jobs are. */
export interface JobDatabase {
  /** How to connect, as pg wants it. */
  readonly connection: ConnectionSettings;
  /** The schema of graphile-worker's tables. */
  readonly schema: string;
}

/** The newsroom's own database, through connections beside those of Strapi, each with a session that lasts. */
export const jobDatabase = (strapi: Core.Strapi): JobDatabase => {
  const { hosts, host, port, database, user, password, connectionString, ssl } =
    directDatabase(strapi) ?? strapi.config.get<ConnectionSettings>('database.connection.connection');
  const server = connectionString ? { connectionString } : { host, port, database, user, password };
  return {
    connection: { ...server, ...(hosts && { hosts }), ssl, application_name: 'dateline-jobs' },
    schema: strapi.config.get<string>('newsroom.jobs.schema'),
  };
};

/** Null where Strapi's connections have sessions of their own, too. */
export const directDatabase = (strapi: Core.Strapi): ConnectionSettings | null =>
  strapi.config.get<ConnectionSettings | null>('newsroom.database.direct', null);
