/** What can happen to a press release before the eyes of the public (docs/partners.md). */
export const CHANGE_KINDS = [
  'released',
  'edited',
  'corrected',
  'withdrawn',
  'deleted',
  'redirected',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];
