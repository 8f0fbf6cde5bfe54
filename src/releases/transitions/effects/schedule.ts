import { localesGoingOut } from '../domain/check-transition';
import { describeTime } from '../../../shared/time/office-time';
import { addJob, removeJob } from '../../../platform/jobs/add-job';
import { notifyPublishers } from '../../notices/notify-publishers';
import { currentActor } from '../../../writing/actor/actor';
import { describeForStaff } from '../../overview/describe-for-staff';
import { keepVersions } from '../../../writing/history/keep-versions';
import { RELEASE_JOB } from '../../schedule/release-job';
import { releaseJobKey } from '../../schedule/release-job-key';
import { RELEASE } from '../../../shared/content-types/uids';
import { writeDeskNote } from '../../../shared/press-release/desk-note';
import type { Effect } from './effect';

/** Approves what is ready now, and adds the job that releases it; a second time moves that job. */
export const schedule: Effect<'schedule'> = async ({ strapi, documentId, request, facts }) => {
  const { releaseAt, embargoedUntil, timeZone } = request;
  await keepVersions(strapi, { uid: RELEASE, documentId, action: 'saved' }, async () => {
    if (embargoedUntil === undefined) return;
    await strapi.db.query(RELEASE).updateMany({ where: { documentId }, data: { embargoedUntil } });
  });
  const key = releaseJobKey(documentId);
  await addJob(strapi, RELEASE_JOB, { documentId }, { runAt: releaseAt, key });
  const locales = localesGoingOut(facts.languages, request.locales);
  return {
    record: {
      releaseAt: releaseAt.toISOString(),
      releaseTimeZone: timeZone,
      approval: { by: currentActor(strapi).name, locales },
      deskNote: null,
    },
    reason: `${describeTime(releaseAt, timeZone)}; languages: ${locales.join(', ')}`,
  };
};

export const cancelSchedule: Effect<'cancelSchedule'> = async ({ strapi, documentId, request }) => {
  await removeJob(strapi, releaseJobKey(documentId));
  return {
    record: { releaseAt: null, releaseTimeZone: null, approval: null, deskNote: null },
    reason: request.reason,
  };
};

/** The time stays, for the publisher who approves it again; editors and publishers read why nothing goes out. */
export const suspend: Effect<'suspend'> = async ({ strapi, documentId, request, record }) => {
  await removeJob(strapi, releaseJobKey(documentId));
  const deskNote = writeDeskNote({
    kind: 'suspended',
    reason: request.reason ?? 'it was changed after its approval',
  });
  await notifyPublishers(strapi, await describeForStaff(strapi, documentId, deskNote));
  return { record: { approval: null, deskNote, releaseAt: record.releaseAt }, reason: request.reason };
};
