import type { Core } from '@strapi/strapi';
import { forbidden } from '../../platform/refuse/refuse';
import { LOCALES } from '../../shared/locales/locales';
import { deletionNotice } from './domain/deletion-notice';
import { sql } from '../../platform/storage/sql';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { holdsOn } from './holds-on';
import { removeJob } from '../../platform/jobs/add-job';
import { currentActor } from '../../writing/actor/actor';
import { closeFiles } from '../../writing/files/closed-files';
import { readClock } from '../../platform/clock/database-clock';
import { tellFollowers } from '../../writing/announce/followers';
import { recordHistory } from '../../writing/history/history';
import { lockDocument } from '../../platform/storage/lock-document';
import { postNotices } from '../notices/public-notices';
import { removeNotes } from '../notes/notes';
import { releaseJobKey } from '../schedule/release-job-key';
import { loadRecord } from '../record/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { takeSnapshots } from '../../writing/history/take-snapshot';
import { duringTransition } from '../../writing/rules/under-way';

interface Deletion {
  readonly documentId: string;
  /** What goes: one language, several, or all (`*`, or left out) */
  readonly locale: string | readonly string[] | undefined;
}

/**
 * Deletes a release or some of its languages. What was public leaves a notice, as a withdrawal does; the last version of
 * each language stays in the history.
 *
 * @param remove - Strapi's own deletion
 */
export const deleteRelease = async (
  strapi: Core.Strapi,
  { documentId, locale = '*' }: Deletion,
  remove: () => Promise<unknown>,
): Promise<unknown> => {
  await lockDocument(strapi, documentId);
  const record = await loadRecord(strapi, documentId);
  if (record === null) return remove();
  const isWhole = locale === '*';
  const locales = isWhole ? undefined : [locale].flat();
  await refuseWithoutRight(strapi, record.state, { documentId, locales: locales ?? [] });
  const notices = Object.fromEntries(LOCALES.map((code) => [code, deletionNotice(code)]));
  const posted = await postNotices(strapi, documentId, {
    kind: 'deleted',
    notices,
    at: await readClock(strapi),
    locales,
  });
  if (isWhole) {
    await closeFiles(strapi, documentId);
    await removeJob(strapi, releaseJobKey(documentId));
    await removeNotes(strapi, documentId);
  }
  for (const version of await takeSnapshots(strapi, RELEASE, documentId)) {
    if (locales !== undefined && !locales.includes(version.locale)) continue;
    await recordHistory(strapi, {
      uid: RELEASE,
      documentId,
      locale: version.locale,
      kind: 'version',
      action: 'deleted',
      fromState: record.state,
      before: version.snapshot,
    });
  }
  const result = await duringTransition(documentId, remove);
  await tellFollowers(strapi, {
    uid: RELEASE,
    documentId,
    kind: 'deleted',
    locales: Object.keys(posted),
    notes: posted,
  });
  return result;
};

/** What was approved or public is deleted by those who may publish. */
const refuseWithoutRight = async (
  strapi: Core.Strapi,
  state: ReleaseState,
  going: { documentId: string; locales: readonly string[] },
): Promise<void> => {
  const isOpen = state === 'draft' || state === 'inReview';
  const isApproved = !isOpen || (await wasApproved(strapi, going.documentId));
  if (!isApproved || (await holdsOn(strapi, 'publish', going))) return;
  const { name } = currentActor(strapi);
  throw isOpen
    ? forbidden('{name} may not delete a release that was approved: ask a publisher.', { name })
    : forbidden('{name} may not delete a release that is {state}: ask a publisher.', { name, state });
};

const APPROVED = `select action from document_history where document_id = ? and kind = 'transition'
  and action in ('schedule', 'cancelSchedule') order by id desc limit 1`;

/** Whether a publisher approved it and has not taken that back: its schedule may be suspended, or sent back to its writers. */
const wasApproved = async (strapi: Core.Strapi, documentId: string): Promise<boolean> => {
  const [last] = await sql<{ action: string }>(strapi, APPROVED, [documentId]);
  return last?.action === 'schedule';
};
