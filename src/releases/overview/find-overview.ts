import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { RELEASE } from '../../shared/content-types/uids';
import { readDeskNote } from '../../shared/press-release/desk-note';
import { DRAFT_FIELDS, toDeskDocuments, type DeskDocument, type DraftRow } from './desk-document';

/** Releases that somebody waits for. */
export interface Waiting {
  readonly inReview: readonly DeskDocument[];
  readonly scheduled: readonly DeskDocument[];
  /** The schedule is suspended, the release failed, or it was sent back. */
  readonly needsAttention: readonly DeskDocument[];
  /** Under an embargo that ends, without a schedule. */
  readonly embargoed: readonly DeskDocument[];
}

/** What publishers have before them: what waits for their word, what goes out next, and what went wrong. */
export const findOverview = async (strapi: Core.Strapi, now: Date): Promise<Waiting> => {
  const drafts = await findRows<DraftRow>(strapi, RELEASE, {
    where: {
      publishedAt: null,
      $or: [
        { state: { $in: ['inReview', 'scheduled'] } },
        { deskNote: { $notNull: true } },
        { embargoedUntil: { $gt: now } },
      ],
    },
    select: DRAFT_FIELDS,
  });
  const documents = toDeskDocuments(drafts).sort((a, b) =>
    (a.releaseAt ?? '').localeCompare(b.releaseAt ?? ''),
  );
  return {
    inReview: documents.filter(({ state, note }) => state === 'inReview' && !isWrong(note)),
    scheduled: documents.filter(({ state }) => state === 'scheduled'),
    needsAttention: documents.filter(({ note }) => isWrong(note)),
    embargoed: documents.filter(
      ({ state, embargoedUntil }) => state !== 'scheduled' && new Date(embargoedUntil ?? 0) > now,
    ),
  };
};

/** What an author tells the publisher with a review is a note too, and nothing wrong. */
const isWrong = (note: string | null): boolean => note !== null && readDeskNote(note) !== null;

const OWN_AT_MOST = 120; // drafts, of the newest: four languages of 30 releases

/** The releases that somebody began and that nobody waits for yet, the last saved first. */
export const findOwnDrafts = async (strapi: Core.Strapi, userId: number): Promise<DeskDocument[]> => {
  const drafts = await findRows<DraftRow>(strapi, RELEASE, {
    where: { publishedAt: null, state: 'draft', createdBy: { id: userId } },
    select: DRAFT_FIELDS,
    orderBy: { updatedAt: 'desc' },
    limit: OWN_AT_MOST,
  });
  return toDeskDocuments(drafts);
};
