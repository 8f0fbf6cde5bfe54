import { documentsOf } from '../../../platform/strapi/documents';
import { localesGoingOut } from '../domain/check-transition';
import { removeJob } from '../../../platform/jobs/add-job';
import { findRows, type VersionRow } from '../../../platform/strapi/rows';
import { keepVersions } from '../../../writing/history/keep-versions';
import type { PublicChangeKind } from '../../../shared/public-change/public-change';
import { publishLanguages } from '../publish-languages';
import { releaseJobKey } from '../../schedule/release-job-key';
import { RELEASE } from '../../../shared/content-types/uids';
import type { Effect, EffectContext, Outcome } from './effect';

/** All languages that are ready go out together; a job that waited for its time has nothing left to do. */
export const release: Effect<'release'> = async (context) => {
  const { strapi, documentId, request, facts, now } = context;
  await stampReleaseDate(context, now);
  const locales = localesGoingOut(facts.languages, request.locales);
  await publishLanguages(strapi, documentId, locales, 'release');
  await removeJob(strapi, releaseJobKey(documentId));
  return {
    record: { approval: null, deskNote: null },
    publicChange: { kind: 'released', locales },
    reason: `languages: ${locales.join(', ')}`,
  };
};

export const addLanguages: Effect<'addLanguages'> = ({ strapi, documentId, request }) =>
  publishAgain(strapi, documentId, request.locales, { action: 'addLanguages', kind: 'released' });

export const edit: Effect<'edit'> = ({ strapi, documentId, request }) =>
  publishAgain(strapi, documentId, request.locales, { action: 'edit', kind: 'edited' });

/** Each language gets its public note, dated, before it goes out again. */
export const correct: Effect<'correct'> = async ({ strapi, documentId, request, now }) => {
  for (const locale of request.locales) {
    const note = { date: now.toISOString(), note: (request.notes[locale] ?? '').trim() };
    const [draft] = await findRows<VersionRow & { corrections: { date: string; note: string }[] }>(
      strapi,
      RELEASE,
      {
        where: { documentId, locale, publishedAt: null },
        populate: { corrections: true },
      },
    );
    const corrections = [
      ...(draft?.corrections ?? []).map(({ date, note: text }) => ({ date, note: text })),
      note,
    ];
    await documentsOf(strapi, RELEASE).update({ documentId, locale, data: { corrections } });
  }
  await publishLanguages(strapi, documentId, request.locales, 'correct');
  const { locales, notes } = request;
  return {
    publicChange: { kind: 'corrected', locales, notes },
    reason: locales.map((locale) => `${locale}: ${notes[locale] ?? ''}`).join(' '),
  };
};

const publishAgain = async (
  strapi: EffectContext<'edit'>['strapi'],
  documentId: string,
  locales: readonly string[],
  { action, kind }: { action: string; kind: PublicChangeKind },
): Promise<Outcome> => {
  await publishLanguages(strapi, documentId, locales, action);
  return { publicChange: { kind, locales }, reason: `languages: ${locales.join(', ')}` };
};

/**
 * The date belongs to the document: all its languages get the same one, at the first release. One to come, of what was due before,
 * is not when it was released.
 */
const stampReleaseDate = async (
  { strapi, documentId }: EffectContext<'release'>,
  releasedAt: Date,
): Promise<void> => {
  const undated = await findRows(strapi, RELEASE, {
    where: { documentId, $or: [{ releasedAt: null }, { releasedAt: { $gt: releasedAt } }] },
    select: ['id'],
  });
  if (undated.length === 0) return;
  await keepVersions(strapi, { uid: RELEASE, documentId, action: 'saved' }, async () => {
    const ids = undated.map(({ id }) => id);
    const data = { releasedAt, updatedAt: new Date() };
    await strapi.db.query(RELEASE).updateMany({ where: { id: { $in: ids } }, data });
  });
};
