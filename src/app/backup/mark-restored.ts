import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** For a database that other tools have put back, such as `pg_restore`: the next start holds what is overdue. */
export const markRestored = async (strapi: Core.Strapi): Promise<void> => {
  await sql(strapi, 'insert into restored_backups default values');
};
