import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleaseState } from '../../shared/press-release/release-state';
import type { TranslationState } from '../../writing/translations/domain/translation-state';

/** A release in a list; times in ISO 8601, UTC. Null: nobody wrote it, or the one who asks does not read it. */
export interface ListedRelease {
  readonly documentId: string;
  readonly title: string | null;
  /** The language of the title. */
  readonly locale: string;
  readonly state: ReleaseState | null;
  readonly languages: readonly { readonly locale: string; readonly state: TranslationState }[];
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  readonly city: string | null;
  readonly author: string | null;
  readonly updatedAt: string;
}

export interface ReleaseList {
  readonly releases: readonly ListedRelease[];
  readonly total: number;
  readonly pageSize: number;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
  /** Languages whose words the one who asks writes. */
  readonly writes: readonly string[];
  /** Languages that the one who asks may read. */
  readonly reads: readonly string[];
  /** The lists that go by nothing which the one who asks does not read. */
  readonly lists: readonly ListName[];
  /** Whether the one who asks reads where releases stand. */
  readonly readsStates: boolean;
  /** Whether the one who asks begins releases. */
  readonly mayWrite: boolean;
}

/** The clock of the office. */
export interface OfficeClock {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}
