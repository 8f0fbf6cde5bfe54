import type { Desk } from '../../desk/contract/panel';
import type { ReleaseState } from '../../shared/press-release/release-state';
import type { Word } from '../words/use-words';
import { isToCome } from './office-clock';

interface Meaning {
  /** What the release time is called; null: it has none any more. */
  readonly releaseTime: Word | null;
  /** Whether an embargo means something: always, never, or as long as it lasts. */
  readonly embargo: 'always' | 'never' | 'asLongAsItLasts';
  /** Whether the embargo is written by itself: with a schedule it is written together with the release time. */
  readonly isEmbargoWritable: boolean;
}

/** What the times of a release mean in each state. */
const MEANING: Readonly<Record<ReleaseState, Meaning>> = {
  draft: { releaseTime: 'newsroom.state.releaseAtToApprove', embargo: 'always', isEmbargoWritable: true },
  inReview: { releaseTime: 'newsroom.state.releaseAtToApprove', embargo: 'always', isEmbargoWritable: true },
  scheduled: { releaseTime: 'newsroom.state.releaseAt', embargo: 'always', isEmbargoWritable: false },
  released: { releaseTime: null, embargo: 'never', isEmbargoWritable: false },
  corrected: { releaseTime: null, embargo: 'never', isEmbargoWritable: false },
  withdrawn: { releaseTime: null, embargo: 'asLongAsItLasts', isEmbargoWritable: true },
};

type Times = Pick<Desk, 'state' | 'releaseAt' | 'embargoedUntil' | 'releasedAt'>;

const hasEmbargo = ({ state, embargoedUntil }: Times, now: Date): boolean =>
  MEANING[state].embargo === 'always' ||
  (MEANING[state].embargo === 'asLongAsItLasts' && isToCome(embargoedUntil, now));

/** The times of a release that its state gives a meaning, each with its name; ISO 8601, UTC. */
export const timesOf = (desk: Times, now = new Date()): { readonly word: Word; readonly time: string }[] => {
  const { releaseTime } = MEANING[desk.state];
  const named: [Word | null, string | null][] = [
    [releaseTime, desk.releaseAt],
    ['newsroom.state.embargo', hasEmbargo(desk, now) ? desk.embargoedUntil : null],
    ['newsroom.state.releasedAt', desk.releasedAt],
  ];
  return named.flatMap(([word, time]) => (word === null || time === null ? [] : [{ word, time }]));
};

/** Which dates somebody may write by themselves, of those that the role writes. */
export const writableDates = (desk: Times & Pick<Desk, 'dates'>, now = new Date()): Desk['dates'] =>
  desk.dates.filter(
    (date) => date === 'releasedAt' || (MEANING[desk.state].isEmbargoWritable && hasEmbargo(desk, now)),
  );
