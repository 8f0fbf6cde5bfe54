import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../lock-for-transaction';
import { sql } from '../sql';
import { SETTINGS } from '../../strapi/sql-names';

const KEY = 'primary';

/** When the server began: a server is promoted once in its life at most, and whoever is restored from a backup begins anew. */
const BEGAN = 'extract(epoch from pg_postmaster_start_time())::text';

/**
 * A word that a primary says in its own database. Histories that parted, as after a failover, count their places in the log alike; a
 * replica that has the word follows this one.
 */
interface Mark {
  readonly began: string;
  readonly word: string;
}

/** The mark as it stands in the database, and what a statement compares it with. */
export const MARK = `(select value from ${SETTINGS} where key = 'core_newsroom_${KEY}')`;

/** Where the primary's log ends, its mark, and whether that is of this very server. */
export const PLACE = `select pg_current_wal_insert_lsn()::text as lsn, ${MARK} as mark,
  coalesce((${MARK})::json ->> 'began' = ${BEGAN}, false) as "isOwn"`;

/** Lets the primary say a new word, unless it has said one. */
export const markPrimary = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'mark-primary');
    const store = strapi.store({ type: 'core', name: 'newsroom' });
    const [now] = await sql<Mark>(strapi, `select ${BEGAN} as began, gen_random_uuid()::text as word`);
    const said = (await store.get({ key: KEY })) as Mark | null;
    if (now !== undefined && said?.began !== now.began) await store.set({ key: KEY, value: now });
  });
};
