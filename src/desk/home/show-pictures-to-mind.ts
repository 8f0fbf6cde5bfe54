import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { officeDay } from '../../shared/time/office-day';
import { IS_TO_ANSWER, LAST_DAY, soonAfter, SOON } from '../../writing/files/domain/files-sought';
import type { EndingFile, PicturesToMind } from '../contract/home';

const SHOWN = 12; // files
const COUNTED = 999; // pictures that nobody was asked about: more are as many

const FILES = `select f.id, f.name, ${LAST_DAY}::text as "lastDay", r.closed_because as "closedBecause"
  from picture_records r join files f on f.id = r.file_id
  where (r.closed_because is null and ${LAST_DAY} <= ?::date)
    or r.closed_at > clock_timestamp() - interval '${SOON} days'
  order by ${LAST_DAY} nulls last, f.id limit ${SHOWN}`;

const TO_ANSWER = `select count(*)::int as count from (
  select from files f left join picture_records r on r.file_id = f.id where ${IS_TO_ANSWER} limit ${COUNTED}) waiting`;

/** Pictures whose rights or consent end within a month, or ended, and how many nobody was asked about: for publishers. */
export const showPicturesToMind = async (
  strapi: Core.Strapi,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<PicturesToMind> => {
  const files = await sql<EndingFile>(strapi, FILES, [soonAfter(officeDay(now, timeZone))]);
  const [row] = await sql<{ count: number }>(strapi, TO_ANSWER);
  return { files, toAnswer: row?.count ?? 0 };
};
