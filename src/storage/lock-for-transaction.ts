import type { Core } from '@strapi/strapi';

interface Transaction {
  raw(sql: string, values: unknown[]): Promise<unknown>;
}

/**
 * Waits until no other transaction, of any instance, holds the lock of that name; gives it back at commit or rollback.
 *
 * @param name - such as `slug:api::page.page`
 * Source: PostgreSQL documentation, section "Advisory Locks"
 */
export const lockForTransaction = async (strapi: Core.Strapi, name: string): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await (trx as Transaction).raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  });
};
