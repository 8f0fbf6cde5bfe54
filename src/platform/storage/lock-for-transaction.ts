import type { Core } from '@strapi/strapi';
import { sql } from './sql';

/**
 * Waits until no other transaction, of any instance, holds the lock of that name; gives it back at commit or rollback.
 *
 * @param name - such as `document:abc`
 * Source: PostgreSQL documentation, section "Advisory Locks"
 */
export const lockForTransaction = async (strapi: Core.Strapi, name: string): Promise<void> => {
  if (!strapi.db.inTransaction()) throw new Error(`The lock "${name}" needs a transaction to last.`);
  await sql(strapi, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
};

/** The same for several, in one order, so that two who want the same do not wait for one another. */
export const lockAllForTransaction = async (strapi: Core.Strapi, names: readonly string[]): Promise<void> => {
  if (names.length === 0) return;
  if (!strapi.db.inTransaction())
    throw new Error(`The locks "${names.join('", "')}" need a transaction to last.`);
  const sorted = [...new Set(names)].sort();
  await sql(
    strapi,
    `select count(pg_advisory_xact_lock(hashtextextended(name, 0)))
     from (select name from unnest(?::text[]) with ordinality as wanted (name, place) order by place offset 0) as names`,
    [sorted],
  );
};
