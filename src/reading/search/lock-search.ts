import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/**
 * Keeps the order between a document that changes and one whose words others show, until the end of the transaction: who
 * changes a name waits for those who are publishing something with it, and the other way round; else a release that is
 * published in the same moment would keep the old name. Publications that change no names do not wait for each other.
 *
 * Source: PostgreSQL documentation, section "Advisory Locks"
 */
export const lockSearch = async (strapi: Core.Strapi, whatFor: 'document' | 'names'): Promise<void> => {
  const lock = whatFor === 'names' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await sql(strapi, `select ${lock}(hashtextextended('search', 0))`);
};
