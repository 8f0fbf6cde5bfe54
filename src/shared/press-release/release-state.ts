/** The states of a press release's life, in their order (docs/editorial.md). */
export const RELEASE_STATES = [
  'draft',
  'inReview',
  'scheduled',
  'released',
  'corrected',
  'withdrawn',
] as const;

export type ReleaseState = (typeof RELEASE_STATES)[number];

/** Whether the public can read a release in that state. */
export const isPublicState = (state: ReleaseState): boolean => state === 'released' || state === 'corrected';

export const isReleaseState = (value: unknown): value is ReleaseState =>
  RELEASE_STATES.includes(value as ReleaseState);
