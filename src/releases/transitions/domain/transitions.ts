import type { Right } from '../../../shared/press-release/right';
import type { TransitionName } from '../../../shared/press-release/transition-words';
import type { ReleaseState } from '../../../shared/press-release/release-state';

export interface Transition {
  readonly from: readonly ReleaseState[];
  /** The state afterwards; `same` leaves it. */
  readonly to: ReleaseState | 'same';
  readonly right: Right;
}

/** Every way from one state to another, or through one: there is no other. The table of docs/editorial.md. */
export const TRANSITIONS = {
  requestReview: { from: ['draft'], to: 'inReview', right: 'write' },
  returnToDraft: { from: ['inReview'], to: 'draft', right: 'write' },
  schedule: {
    from: ['draft', 'inReview', 'scheduled'],
    to: 'scheduled',
    right: 'publish',
  },
  cancelSchedule: { from: ['scheduled'], to: 'inReview', right: 'publish' },
  suspend: { from: ['scheduled'], to: 'inReview', right: 'newsroom' },
  release: {
    from: ['draft', 'inReview', 'scheduled'],
    to: 'released',
    right: 'publish',
  },
  addLanguages: {
    from: ['released', 'corrected'],
    to: 'same',
    right: 'publish',
  },
  edit: { from: ['released', 'corrected'], to: 'same', right: 'publish' },
  correct: {
    from: ['released', 'corrected'],
    to: 'corrected',
    right: 'publish',
  },
  withdraw: { from: ['released', 'corrected'], to: 'withdrawn', right: 'publish' },
  restore: { from: ['withdrawn'], to: 'released', right: 'publish' },
  moveIn: { from: ['draft'], to: 'released', right: 'publish' },
  confirmTranslation: {
    from: ['draft', 'inReview', 'scheduled', 'released', 'corrected', 'withdrawn'],
    to: 'same',
    right: 'translate',
  },
} as const satisfies Record<TransitionName, Transition>;

/** The rules of a transition, for whichever name. */
export const transitionOf = (name: TransitionName): Transition => TRANSITIONS[name];

/** Where a transition leads from a state, or null when there is no such way. */
export const nextState = (name: TransitionName, from: ReleaseState): ReleaseState | null => {
  const { from: states, to } = transitionOf(name);
  if (!states.includes(from)) return null;
  return to === 'same' ? from : to;
};
