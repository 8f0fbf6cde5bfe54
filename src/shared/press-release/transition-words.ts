/** What staff read in the history of each transition, as a sentence without its subject. */
export const TRANSITION_WORDS = {
  requestReview: 'asked for review',
  returnToDraft: 'sent it back to draft',
  schedule: 'approved and scheduled it',
  cancelSchedule: 'cancelled the schedule',
  suspend: 'suspended the schedule',
  release: 'released it',
  addLanguages: 'released further languages',
  edit: 'published a minor edit',
  correct: 'published a correction',
  withdraw: 'withdrew it',
  restore: 'restored it',
  moveIn: 'moved it in from another system',
  confirmTranslation: 'confirmed the translation',
} as const;

export type TransitionName = keyof typeof TRANSITION_WORDS;
