import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';

const IS_WAITING = 'select 1 from public_changes where position is null limit 1';

const NUMBER = `update public_changes as change
  set position = waiting.place + (select coalesce(max(position), 0) from public_changes)
  from (select id, row_number() over (order by id) as place from public_changes where position is null) as waiting
  where change.id = waiting.id`;

/**
 * Gives each committed change its place in the log. Places are given after the commit, one instance at a time: whoever
 * reads on from a place never skips the change of a transaction that took longer (docs/adr/0029).
 */
export const numberChanges = async (strapi: Core.Strapi): Promise<void> => {
  if ((await sql(strapi, IS_WAITING)).length === 0) return;
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'number-changes');
    await sql(strapi, NUMBER);
  });
};
