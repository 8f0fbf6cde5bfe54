import type { DraftChanges } from './find-draft-changes';

/** Whether a publication of the language would show the public something else. */
export const isModified = ({ words, shared }: DraftChanges): boolean => words.length + shared.length > 0;
