import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';
import { officeDay } from '../../shared/time/office-day';
import { actAsNewsroom } from '../actor/actor';
import { answersOf, findRecord } from './picture-records';
import { queueClosing } from './queue-closing';
import { settleClosing } from './settle-closing';

const ENDED = `select file_id as "fileId" from picture_records where closed_because is null
  and (rights_until < ?::date or (consent = 'given' and consent_until < ?::date)) order by file_id`;

/**
 * Closes the pictures whose rights or consent ended, each in a transaction of its own: it may stop anywhere. Then it says when it is to
 * look again.
 */
export const closeEnded = (strapi: Core.Strapi): Promise<void> =>
  actAsNewsroom(async () => {
    const today = officeDay(await readClock(strapi), await findOfficeTimeZone(strapi));
    const ended = await sql<{ fileId: number }>(strapi, ENDED, [today, today]);
    for (const { fileId } of ended)
      await strapi.db.transaction(async () => {
        await sql(strapi, 'select 1 from picture_records where file_id = ? for update', [fileId]);
        const record = await findRecord(strapi, fileId);
        const because = await settleClosing(strapi, record, answersOf(record));
        if (because !== null) strapi.log.info(`The file ${fileId} was closed at its time: ${because}.`);
      });
    await queueClosing(strapi);
  });
