/** What the program is called where it acts by itself: a job, an import, the example content. */
export const PROGRAM = 'Dateline (automatic)';

/** What the first administrator is called who was given no name. */
export const FIRST_ADMINISTRATOR = 'First administrator';

/** What both were called by older versions: entries of the history keep it for ever. */
export const ONCE_BOTH = 'Newsroom';

/**
 * The name of somebody in the history: who acted is told, in old entries too.
 *
 * @example nameActor({ kind: 'newsroom', name: 'Newsroom' }) // 'Dateline (automatic)'
 */
export const nameActor = ({ kind, name }: { readonly kind: string; readonly name: string }): string => {
  if (kind === 'newsroom') return PROGRAM;
  return kind === 'staff' && name === ONCE_BOTH ? FIRST_ADMINISTRATOR : name;
};
