import type { VersionRow } from '../../platform/strapi/rows';
import { groupBy } from '../../shared/collections/group-by';
import type { ReleaseState } from '../../shared/press-release/release-state';

/** A draft as the desk's lists read it: a language of a release. */
export interface DraftRow extends VersionRow {
  readonly title: string | null;
  readonly state: ReleaseState;
  readonly deskNote: string | null;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  readonly updatedAt: string;
}

export const DRAFT_FIELDS = [
  'id',
  'documentId',
  'locale',
  'publishedAt',
  'title',
  'state',
  'deskNote',
  'releaseAt',
  'embargoedUntil',
  'releasedAt',
  'updatedAt',
] as const;

/** A release in the desk's lists: one, however many languages it has. Times in ISO 8601, UTC. */
export interface DeskDocument {
  readonly documentId: string;
  /** By language, of those that are written: null as long as nobody wrote a title. */
  readonly titles: Readonly<Record<string, string | null>>;
  readonly state: ReleaseState;
  readonly note: string | null;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  /** When its draft was saved last. */
  readonly updatedAt: string;
}

/** The releases whose drafts these are, in the order in which they come first. */
export const toDeskDocuments = (drafts: readonly DraftRow[]): DeskDocument[] =>
  [...groupBy(drafts, ({ documentId }) => documentId).values()].flatMap((versions) => {
    const [draft] = versions;
    if (draft === undefined) return [];
    const saved = versions.map(({ updatedAt }) => toMoment(updatedAt) ?? '').sort();
    return [
      {
        documentId: draft.documentId,
        titles: Object.fromEntries(versions.map(({ locale, title }) => [locale, title])),
        state: draft.state,
        note: draft.deskNote,
        releaseAt: toMoment(draft.releaseAt),
        embargoedUntil: toMoment(draft.embargoedUntil),
        releasedAt: toMoment(draft.releasedAt),
        updatedAt: saved.at(-1) ?? '',
      },
    ];
  });

const toMoment = (time: string | null): string | null =>
  time === null ? null : new Date(time).toISOString();
