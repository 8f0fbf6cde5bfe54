import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { RELEASE } from '../../shared/content-types/uids';

/** One release in the publishers' list. */
export interface OverviewLine {
  readonly documentId: string;
  /** null as long as nobody wrote one */
  readonly title: string | null;
  readonly locale: string;
  readonly state: ReleaseState;
  readonly note: string | null;
  /** ISO 8601, UTC */
  readonly releaseAt: string | null;
  /** IANA name of the office's zone, in which staff read the time */
  readonly timeZone: string;
}

export interface Overview {
  readonly inReview: readonly OverviewLine[];
  readonly scheduled: readonly OverviewLine[];
  readonly needsAttention: readonly OverviewLine[];
}

interface Draft extends VersionRow {
  readonly title: string | null;
  readonly state: ReleaseState;
  readonly deskNote: string | null;
  readonly releaseAt: string | null;
}

/** What publishers have before them: what waits for their word, what goes out next, and what went wrong. */
export const findOverview = async (strapi: Core.Strapi): Promise<Overview> => {
  const drafts = await findRows<Draft>(strapi, RELEASE, {
    where: {
      publishedAt: null,
      $or: [{ state: { $in: ['inReview', 'scheduled'] } }, { deskNote: { $notNull: true } }],
    },
  });
  const timeZone = await findOfficeTimeZone(strapi);
  const lines = [...groupBy(drafts, ({ documentId }) => documentId).values()]
    .flatMap((versions) => versions.find(({ locale }) => locale === DEFAULT_LOCALE) ?? versions.slice(0, 1))
    .sort((a, b) => (a.releaseAt ?? '').localeCompare(b.releaseAt ?? ''))
    .map((draft) => toLine(draft, timeZone));
  return {
    inReview: lines.filter(({ state }) => state === 'inReview'),
    scheduled: lines.filter(({ state }) => state === 'scheduled'),
    needsAttention: lines.filter(({ note }) => note !== null),
  };
};

const toLine = (
  { documentId, title, locale, state, deskNote, releaseAt }: Draft,
  timeZone: string,
): OverviewLine => ({
  documentId,
  title,
  locale,
  state,
  note: deskNote,
  releaseAt: releaseAt === null ? null : new Date(releaseAt).toISOString(),
  timeZone,
});
