import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { diffSnapshots } from '../../writing/history/domain/diff-snapshots';
import { notifyPublishers } from '../notices/notify-publishers';
import { recordReleaseDelay } from '../../platform/metrics/release-delay';
import { actAsNewsroom } from '../../writing/actor/actor';
import { readClock } from '../../platform/clock/database-clock';
import { describeForStaff } from '../overview/describe-for-staff';
import { findNewest, recordHistory } from '../../writing/history/history';
import { performTransition } from '../transitions/perform-transition';
import { lockDocument } from '../../platform/storage/lock-document';
import { loadRecord, storeRecord } from '../record/release-record';
import { writeDeskNote } from '../../shared/press-release/desk-note';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { takeSnapshots } from '../../writing/history/take-snapshot';

const MILLISECONDS = 1000;

/**
 * Releases what was approved for now; does nothing for a release that was released, cancelled or moved meanwhile, so a job
 * may come twice. When it is not what was approved its schedule is suspended. When its checks fail it stays unpublished,
 * publishers are told, and the job tries again.
 *
 * @throws ValidationError when the checks fail, for the job to try again
 */
export const releaseWhenDue = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  actAsNewsroom(async () => {
    try {
      const due = await strapi.db.transaction(() => releaseIfDue(strapi, documentId));
      if (due === null) return;
      // The public sees it from the commit on, which may have waited for others.
      const delay = due.secondsLate + (performance.now() - due.told) / MILLISECONDS;
      recordReleaseDelay(delay);
      strapi.log.info(`Released press release ${documentId}, ${delay.toFixed(1)} s after its time.`);
    } catch (error) {
      if (error instanceof errors.ValidationError)
        await reportFailure(strapi, documentId, String(error.message));
      throw error;
    }
  });

interface Due {
  readonly secondsLate: number;
  /** `performance.now()` when it was so late. */
  readonly told: number;
}

/** @returns null when there was nothing to do */
const releaseIfDue = async (strapi: Core.Strapi, documentId: string): Promise<Due | null> => {
  await lockDocument(strapi, documentId);
  const record = await loadRecord(strapi, documentId);
  const told = performance.now();
  const now = await readClock(strapi);
  if (record?.state !== 'scheduled' || record.releaseAt === null) return null;
  const due = new Date(record.releaseAt);
  if (due > now) return null;
  const unapproved = await findUnapproved(strapi, documentId);
  if (unapproved.length > 0) {
    const reason = `what would go out is not what was approved any more (${unapproved.join('; ')})`;
    await performTransition(strapi, documentId, { name: 'suspend', reason });
    return null;
  }
  await performTransition(strapi, documentId, { name: 'release', locales: approvedLocales(record) });
  return { secondsLate: (now.getTime() - due.getTime()) / MILLISECONDS, told };
};

const approvedLocales = ({ approval }: ReleaseRecord): readonly string[] => approval?.locales ?? [];

/**
 * What goes out is what was approved: what changed past the editors, such as the bytes of a picture, is found here.
 *
 * @returns the fields by language, such as `en: image, attachments`
 */
const findUnapproved = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const versions = await findNewest(strapi, documentId, 'version');
  return (await takeSnapshots(strapi, RELEASE, documentId)).flatMap(({ locale, snapshot }) => {
    const approved = versions.get(locale)?.snapshot ?? snapshot;
    const fields = diffSnapshots(approved, snapshot);
    return fields.length === 0 ? [] : [`${locale}: ${fields.join(', ')}`];
  });
};

/** Publishers are told once for each cause, however often the job tries. */
const reportFailure = async (strapi: Core.Strapi, documentId: string, cause: string): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    const record = await loadRecord(strapi, documentId);
    const deskNote = writeDeskNote({ kind: 'failed', cause });
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
