import type { Core } from '@strapi/strapi';
import { sql } from './sql';

/**
 * Waits until no other transaction, of any instance, holds the lock of that name; gives it back at commit or rollback.
 *
 * @param name - such as `slug:api::page.page`
 * Source: PostgreSQL documentation, section "Advisory Locks"
 */
export const lockForTransaction = async (strapi: Core.Strapi, name: string): Promise<void> => {
  if (!strapi.db.inTransaction()) throw new Error(`The lock "${name}" needs a transaction to last.`);
  await sql(strapi, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
};
