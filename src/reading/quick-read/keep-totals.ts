import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';

const EVENTS = [
  ['insert', 'inserted', 'referencing new table as new_rows'],
  ['update', 'updated', 'referencing old table as old_rows new table as new_rows'],
  ['delete', 'deleted', 'referencing old table as old_rows'],
] as const;

/**
 * Makes the database count the public rows of each type in `public_totals`, whoever writes them: triggers on Strapi's
 * tables. Does nothing where they are there already. A trigger is made when no writer is under way, and none comes in
 * between before all is counted (PostgreSQL documentation, CREATE TRIGGER: it takes a SHARE ROW EXCLUSIVE lock).
 */
export const keepTotals = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'keep-totals');
    for (const { uid } of CONTENT_TYPES) {
      const table = strapi.contentType(uid).collectionName;
      if (!(await isCounted(strapi, table))) await startCounting(strapi, table);
    }
  });
};

const isCounted = async (strapi: Core.Strapi, table: string): Promise<boolean> => {
  const triggers = await sql(
    strapi,
    `select from pg_trigger where tgrelid = to_regclass(?) and tgname like 'dateline\\_count\\_%'`,
    [table],
  );
  return triggers.length === EVENTS.length;
};

const startCounting = async (strapi: Core.Strapi, table: string): Promise<void> => {
  for (const [event, name, rows] of EVENTS) {
    await sql(strapi, `drop trigger if exists dateline_count_${name} on "${table}"`);
    await sql(
      strapi,
      `create trigger dateline_count_${name} after ${event} on "${table}" ${rows}
       for each statement execute function dateline_count_${name}()`,
    );
  }
  await sql(strapi, 'delete from public_totals where source = ?', [table]);
  await sql(
    strapi,
    `insert into public_totals (source, locale, total) select ?, coalesce(locale, ''), count(*)
     from "${table}" where published_at is not null group by 2`,
    [table],
  );
};
