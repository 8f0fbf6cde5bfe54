import type { Core } from '@strapi/strapi';
import { readClock } from '../../platform/clock/database-clock';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { findRows } from '../../platform/strapi/rows';
import { httpServer } from '../../platform/strapi/connection';
import { RELEASE } from '../../shared/content-types/uids';
import { actAsNewsroom } from '../../writing/actor/actor';
import { performTransition } from '../transitions/perform-transition';

/** Within the sentence that the desk shows: "The schedule is suspended: …. A publisher approves it again." */
const REASON =
  'a backup was put back, and its time came before that; it may have been released or cancelled already';

/**
 * After a backup was put back nobody knows what became of the releases that were due since: each waits for a publisher instead of
 * going out. Until the newsroom answers for the first time.
 */
export const holdOverdue = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'hold-overdue');
    const restored = await sql(strapi, 'select from restored_backups where started_at is null');
    if (restored.length === 0) return;
    const overdue = await findOverdue(strapi);
    for (const documentId of overdue)
      await actAsNewsroom(() => performTransition(strapi, documentId, { name: 'suspend', reason: REASON }));
    strapi.log.warn(
      `A backup was put back. ${overdue.length} scheduled press release(s) came due since and wait for a publisher: the home page of the panel lists them.`,
    );
  });
  httpServer(strapi).once('listening', () => {
    sql(strapi, 'update restored_backups set started_at = now() where started_at is null').catch(
      (error: unknown) => {
        strapi.log.warn(`The next start holds overdue releases again: ${String(error)}`);
      },
    );
  });
};

const findOverdue = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const rows = await findRows(strapi, RELEASE, {
    where: {
      publishedAt: null,
      state: 'scheduled',
      releaseAt: { $lte: (await readClock(strapi)).toISOString() },
    },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
