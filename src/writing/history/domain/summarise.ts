import { TRANSITION_WORDS, type TransitionName } from '../../../shared/press-release/transition-words';

const DONE: Record<string, string> = {
  created: 'Created',
  saved: 'Saved',
  discardedChanges: 'Discarded the changes',
  deleted: 'Deleted',
  changedFile: 'Changed a file',
  releaseFailed: 'Could not be released at its time',
};

/**
 * One line of a history in words.
 *
 * @example summarise({ action: 'saved', fields: ['title'], kind: 'version' }) // 'Saved: title'
 */
export const summarise = ({
  action,
  fields,
  kind,
}: {
  readonly action: string;
  readonly fields: readonly string[];
  readonly kind: string;
}): string => {
  const done = DONE[action] ?? capitalise(isTransition(action) ? TRANSITION_WORDS[action] : action);
  return kind === 'version' && action !== 'created' && fields.length > 0
    ? `${done}: ${fields.join(', ')}`
    : done;
};

const isTransition = (action: string): action is TransitionName => action in TRANSITION_WORDS;

const capitalise = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
