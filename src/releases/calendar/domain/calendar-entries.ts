import { isPublicState, type ReleaseState } from '../../../shared/press-release/release-state';

/** What happens to a release at a moment. */
export const CALENDAR_KINDS = ['toApprove', 'scheduled', 'embargoEnds', 'released'] as const;

export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One language of a release as it is stored; times in ISO 8601, UTC, or as the database gives them. */
export interface CalendarVersion {
  readonly documentId: string;
  readonly locale: string;
  /** null: it is the draft */
  readonly publishedAt: Moment | null;
  readonly title: string | null;
  readonly datelineCity: string | null;
  readonly state: ReleaseState;
  readonly releaseAt: Moment | null;
  readonly embargoedUntil: Moment | null;
  readonly releasedAt: Moment | null;
  readonly updatedAt: Moment;
}

type Moment = string | Date;

/** A moment in the life of a release. */
export interface ReleaseMoment {
  readonly kind: CalendarKind;
  readonly at: Date;
  /** Whether its embargo ends at that moment too. */
  readonly endsEmbargo: boolean;
}

const MINUTE = 60_000; // milliseconds

/**
 * The moments of a release that belong into a calendar: when it was released, or when it goes out and when its embargo ends,
 * as one where that is one minute. What was withdrawn has none.
 *
 * @param version - any language: dates and state belong to all of them
 */
export const momentsOf = (version: CalendarVersion): ReleaseMoment[] => {
  const { state, releaseAt, embargoedUntil, releasedAt } = version;
  if (state === 'withdrawn') return [];
  if (isPublicState(state))
    return releasedAt === null ? [] : [{ kind: 'released', at: new Date(releasedAt), endsEmbargo: false }];
  const goesOut = releaseAt === null ? null : new Date(releaseAt);
  const embargo = embargoedUntil === null ? null : new Date(embargoedUntil);
  const isOne = goesOut !== null && embargo !== null && minuteOf(goesOut) === minuteOf(embargo);
  const moments: ReleaseMoment[] = [];
  if (goesOut !== null)
    moments.push({
      kind: state === 'scheduled' ? 'scheduled' : 'toApprove',
      at: goesOut,
      endsEmbargo: isOne,
    });
  if (embargo !== null && !isOne) moments.push({ kind: 'embargoEnds', at: embargo, endsEmbargo: true });
  return moments;
};

const minuteOf = (time: Date): number => Math.floor(time.getTime() / MINUTE);

/** The version whose title a reader is shown: in the reader's language, else in English, else in any that there is. */
export const versionFor = <Version extends Pick<CalendarVersion, 'locale'>>(
  versions: readonly Version[],
  language: string,
): Version | undefined =>
  versions.find(({ locale }) => locale === language) ??
  versions.find(({ locale }) => locale === 'en') ??
  versions[0];
