import { readDeskNote } from '../../shared/press-release/desk-note';
import { isolate } from '../words/isolate';
import type { Say } from '../words/use-words';

const CHANGED_BY = /^(.+) changed it after its approval \(([^]*)\)$/;
const UNAPPROVED = /^what would go out is not what was approved any more \(([^]*)\)$/;
const CHANGED = 'it was changed after its approval';

/**
 * A note of the desk in the language of the panel, those that are stored since former versions too. What somebody wrote stays as
 * it is.
 *
 * @param tellCause - what a check of the server says, in that language
 */
export const sayDeskNote = (stored: string, say: Say, tellCause: (cause: string) => string): string => {
  const note = readDeskNote(stored);
  if (note === null) return stored;
  if (note.kind === 'failed') return say('newsroom.note.failed', { cause: tellCause(note.cause) });
  if (note.kind === 'suspended')
    return say('newsroom.note.suspended', { reason: sayReason(note.reason, say) });
  const { by, reason } = note;
  return reason === ''
    ? say('newsroom.note.sentBackSilently', { by: isolate(by) })
    : say('newsroom.note.sentBack', { by: isolate(by), reason: isolate(reason) });
};

const sayReason = (reason: string, say: Say): string => {
  if (reason === CHANGED) return say('newsroom.note.changed');
  const [, who = '', fields = ''] = CHANGED_BY.exec(reason) ?? [];
  if (who !== '') return say('newsroom.note.changedBy', { who: isolate(who), what: isolate(fields) });
  const [isUnapproved, what = ''] = UNAPPROVED.exec(reason) ?? [];
  return isUnapproved === undefined ? reason : say('newsroom.note.unapproved', { what: isolate(what) });
};
