/** What the desk's home page shows to one person. Types alone. */
import type { ReleaseState } from '../../shared/press-release/release-state';
import type { Closing } from '../../shared/pictures/reason-to-close';
import type { DeskRoles } from '../home/roles-of';
import type { FirstMinutes } from '../first-minutes/describe-first-minutes';

/** A release, in one line whatever languages it has; what the person may not read is null or left out. Times in ISO 8601, UTC. */
export interface HomeLine {
  readonly documentId: string;
  /** By language, of those that are written. */
  readonly titles: Readonly<Record<string, string | null>>;
  readonly state: ReleaseState;
  readonly note: string | null;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  /** IANA name of the office's zone, in which staff read times. */
  readonly timeZone: string;
  /** Who did the last step, and when. */
  readonly who: string | null;
  /** The newsroom did it by itself: its name is that of the reader's language. */
  readonly isAutomatic: boolean;
  readonly at: string | null;
}

export interface ReleasedLine extends HomeLine {
  readonly releasedAt: string | null;
  /** Where the public reads it, by language: whole addresses. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Partners, null for who sees nothing of them. */
  readonly partners: { readonly told: number; readonly waiting: number; readonly failed: number } | null;
}

/** A document that waits for languages of the person. */
export interface TranslateLine {
  readonly uid: string;
  readonly documentId: string;
  readonly titles: Readonly<Record<string, string | null>>;
  readonly locale: string;
  readonly state: 'missing' | 'untranslated' | 'outdated';
  readonly since: string;
}

export interface PageLine {
  readonly documentId: string;
  readonly titles: Readonly<Record<string, string | null>>;
  readonly drafts: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
  readonly updatedAt: string;
}

export interface FailureLine {
  readonly id: string;
  readonly channel: string;
  readonly receiver: string;
  /** Of the partner; null for ReliefWeb. */
  readonly name: string | null;
  /** Of the release; null of changes that a front end is told of. */
  readonly documentId: string | null;
  readonly titles: Readonly<Record<string, string | null>>;
  readonly isGivenUp: boolean;
  readonly status: number | null;
  readonly failure: string | null;
  readonly at: string;
}

/** A file that may not be shown much longer, or not any more. */
export interface EndingFile {
  readonly id: number;
  readonly name: string;
  /** The last day, such as `2027-01-31`; null: it was closed for another reason. */
  readonly lastDay: string | null;
  readonly closedBecause: Closing | null;
}

export interface PicturesToMind {
  /** Those that end within a month, and those that were closed in the last one. */
  readonly files: readonly EndingFile[];
  /** Pictures of which nobody said whether people can be recognised. */
  readonly toAnswer: number;
}

/** A section that is null is nothing for the role of the person. */
export interface Home {
  readonly timeZone: string;
  /** The server's clock: ISO 8601, UTC. */
  readonly now: string;
  readonly roles: DeskRoles;
  readonly inReview: readonly HomeLine[];
  readonly scheduled: readonly HomeLine[];
  readonly embargoed: readonly HomeLine[];
  readonly needsAttention: readonly HomeLine[];
  readonly ownDrafts: readonly HomeLine[] | null;
  readonly toTranslate: { readonly lines: readonly TranslateLine[]; readonly total: number } | null;
  readonly pages: readonly PageLine[] | null;
  readonly released: readonly ReleasedLine[];
  readonly failures: readonly FailureLine[] | null;
  /** Subscribers of feeds that the hub does not reach. */
  readonly silentSubscribers: number;
  readonly pictures: PicturesToMind | null;
  readonly firstMinutes: FirstMinutes | null;
}

export type { DeskRoles, FirstMinutes };
export type { RemovalPlan } from '../first-minutes/plan-removal';
