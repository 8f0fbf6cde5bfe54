import type { ReleaseState } from '../../../shared/press-release/release-state';

/**
 * What somebody must be allowed to do: translate (edit the words of a language), write (edit all of a release) or
 * publish (approve, and all that the public sees). Nobody holds `newsroom`: the program does it by itself.
 */
export type Right = 'translate' | 'write' | 'publish' | 'newsroom';

export interface Transition {
  readonly from: readonly ReleaseState[];
  /** The state afterwards; `same` leaves it. */
  readonly to: ReleaseState | 'same';
  readonly right: Right;
  /** What staff read in the history, as a sentence without its subject. */
  readonly done: string;
}

/** Every way from one state to another, or through one: there is no other. The table of docs/editorial.md. */
export const TRANSITIONS = {
  requestReview: { from: ['draft'], to: 'inReview', right: 'write', done: 'asked for review' },
  returnToDraft: { from: ['inReview'], to: 'draft', right: 'write', done: 'sent it back to draft' },
  schedule: {
    from: ['draft', 'inReview', 'scheduled'],
    to: 'scheduled',
    right: 'publish',
    done: 'approved and scheduled it',
  },
  cancelSchedule: { from: ['scheduled'], to: 'inReview', right: 'publish', done: 'cancelled the schedule' },
  suspend: { from: ['scheduled'], to: 'inReview', right: 'newsroom', done: 'suspended the schedule' },
  release: {
    from: ['draft', 'inReview', 'scheduled'],
    to: 'released',
    right: 'publish',
    done: 'released it',
  },
  addLanguages: {
    from: ['released', 'corrected'],
    to: 'same',
    right: 'publish',
    done: 'released further languages',
  },
  edit: { from: ['released', 'corrected'], to: 'same', right: 'publish', done: 'published a minor edit' },
  correct: {
    from: ['released', 'corrected'],
    to: 'corrected',
    right: 'publish',
    done: 'published a correction',
  },
  withdraw: { from: ['released', 'corrected'], to: 'withdrawn', right: 'publish', done: 'withdrew it' },
  restore: { from: ['withdrawn'], to: 'released', right: 'publish', done: 'restored it' },
  confirmTranslation: {
    from: ['draft', 'inReview', 'scheduled', 'released', 'corrected', 'withdrawn'],
    to: 'same',
    right: 'translate',
    done: 'confirmed the translation',
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof TRANSITIONS;

/** The rules of a transition, for whichever name. */
export const transitionOf = (name: TransitionName): Transition => TRANSITIONS[name];

/** Where a transition leads from a state, or null when there is no such way. */
export const nextState = (name: TransitionName, from: ReleaseState): ReleaseState | null => {
  const { from: states, to } = transitionOf(name);
  if (!states.includes(from)) return null;
  return to === 'same' ? from : to;
};
