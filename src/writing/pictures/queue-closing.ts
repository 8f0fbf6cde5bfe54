import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { readClock } from '../../platform/clock/database-clock';
import { addJob } from '../../platform/jobs/add-job';
import { sql } from '../../platform/storage/sql';
import { CLOSE_PICTURES_JOB } from './close-pictures-job';
import { whenToLook } from './domain/when-to-look';

const FIRST_END = `select least(
  (select min(rights_until) from picture_records where rights_until is not null and closed_because is null),
  (select min(consent_until) from picture_records where consent_until is not null and consent = 'given'
    and closed_because is null))::text as day`;

/** There is one job for all pictures, at the next time that one of them may end; none when none ends. Also at every start. */
export const queueClosing = async (strapi: Core.Strapi): Promise<void> => {
  const [first] = await sql<{ day: string | null }>(strapi, FIRST_END);
  if (first?.day == null) return;
  const runAt = whenToLook(first.day, await readClock(strapi), await findOfficeTimeZone(strapi));
  await addJob(strapi, CLOSE_PICTURES_JOB, {}, { key: CLOSE_PICTURES_JOB.name, runAt });
};
