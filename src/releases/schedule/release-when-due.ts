import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../platform/refuse/refuse';
import { diffSnapshots } from '../../writing/history/domain/diff-snapshots';
import { problemAt } from '../../shared/validation/problem';
import { notifyPublishers } from '../notices/notify-publishers';
import { recordReleaseDelay } from '../../platform/metrics/release-delay';
import { actAsNewsroom } from '../../writing/actor/actor';
import { readClock } from '../../platform/clock/database-clock';
import { describeForStaff } from '../overview/describe-for-staff';
import { findNewest, recordHistory } from '../../writing/history/history';
import { performTransition } from '../transitions/perform-transition';
import { lockDocument } from '../../platform/storage/lock-document';
import { loadRecord, storeRecord } from '../record/release-record';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { takeSnapshots } from '../../writing/history/take-snapshot';

const MILLISECONDS = 1000;

/**
 * Releases what was approved for now; does nothing for a release that was released, cancelled or moved meanwhile, so a job
 * may come twice. When its checks fail it stays unpublished, publishers are told, and the job tries again.
 *
 * @throws ValidationError when the checks fail, for the job to try again
 */
export const releaseWhenDue = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  actAsNewsroom(async () => {
    try {
      const delay = await strapi.db.transaction(() => releaseIfDue(strapi, documentId));
      if (delay === null) return;
      recordReleaseDelay(delay);
      strapi.log.info(`Released press release ${documentId}, ${delay.toFixed(1)} s after its time.`);
    } catch (error) {
      if (error instanceof errors.ValidationError)
        await reportFailure(strapi, documentId, String(error.message));
      throw error;
    }
  });

/** @returns seconds after its time, or null when there was nothing to do */
const releaseIfDue = async (strapi: Core.Strapi, documentId: string): Promise<number | null> => {
  await lockDocument(strapi, documentId);
  const record = await loadRecord(strapi, documentId);
  const now = await readClock(strapi);
  if (record?.state !== 'scheduled' || record.releaseAt === null) return null;
  const due = new Date(record.releaseAt);
  if (due > now) return null;
  await refuseUnapproved(strapi, documentId);
  await performTransition(strapi, documentId, { name: 'release', locales: approvedLocales(record) });
  return (now.getTime() - due.getTime()) / MILLISECONDS;
};

const approvedLocales = ({ approval }: ReleaseRecord): readonly string[] => approval?.locales ?? [];

/** What goes out is what was approved: what changed past the editors, such as a picture that was deleted, is found here. */
const refuseUnapproved = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const versions = await findNewest(strapi, documentId, 'version');
  for (const { locale, snapshot } of await takeSnapshots(strapi, RELEASE, documentId)) {
    const approved = versions.get(locale);
    if (!approved?.snapshot) continue;
    const problems = diffSnapshots(approved.snapshot, snapshot).map((field) =>
      problemAt(
        field,
        '"{field}" is not what was approved any more ({locale}): something it used was deleted.',
        { field, locale },
      ),
    );
    refuse(problems, 'This press release could not be released.');
  }
};

/** Publishers are told once for each cause, however often the job tries. */
const reportFailure = async (strapi: Core.Strapi, documentId: string, cause: string): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    const record = await loadRecord(strapi, documentId);
    const deskNote = `Not released at its time; the newsroom keeps trying. ${cause}`;
    if (record?.state !== 'scheduled' || record.deskNote === deskNote) return;
    await storeRecord(strapi, documentId, { deskNote });
    await recordHistory(strapi, {
      uid: RELEASE,
      documentId,
      kind: 'transition',
      action: 'releaseFailed',
      fromState: record.state,
      toState: record.state,
      reason: cause,
    });
    await notifyPublishers(strapi, await describeForStaff(strapi, documentId, deskNote));
    strapi.log.warn(
      'A press release was not released at its time: its checks failed. The job tries again; the panel says which and why.',
    );
  });
};
