import { readDeskNote } from '../../shared/press-release/desk-note';
import type { Say } from '../words/use-words';

const CHANGED_BY = /^(.+) changed it after its approval \(([^]*)\)$/;
const UNAPPROVED = /^what would go out is not what was approved any more \(([^]*)\)$/;
const CHANGED = 'it was changed after its approval';

/** How the one who reads is told. */
export interface NoteReader {
  readonly say: Say;
  readonly tellCause: (cause: string) => string;
  readonly isolate: (text: string) => string;
  /** Names what changed in which language. */
  readonly nameChanged: (what: string) => string;
}

/**
 * A note of the desk in the language of the panel, those that are stored since former versions too. What somebody wrote stays as
 * it is.
 *
 * @param reader - `tellCause` says what a check of the server says, in that language; `isolate` keeps what somebody wrote from moving
 *   the words around it
 */
export const sayDeskNote = (stored: string, reader: NoteReader): string => {
  const { say, tellCause, isolate } = reader;
  const note = readDeskNote(stored);
  if (note === null) return stored;
  if (note.kind === 'failed') return say('newsroom.note.failed', { cause: tellCause(note.cause) });
  if (note.kind === 'suspended')
    return say('newsroom.note.suspended', { reason: sayReason(note.reason, reader) });
  const { by, reason } = note;
  return reason === ''
    ? say('newsroom.note.sentBackSilently', { by: isolate(by) })
    : say('newsroom.note.sentBack', { by: isolate(by), reason: isolate(reason) });
};

const sayReason = (reason: string, { say, isolate, nameChanged }: NoteReader): string => {
  if (reason === CHANGED) return say('newsroom.note.changed');
  const [, who = '', fields = ''] = CHANGED_BY.exec(reason) ?? [];
  if (who !== '') return say('newsroom.note.changedBy', { who: isolate(who), what: nameChanged(fields) });
  const [isUnapproved, what = ''] = UNAPPROVED.exec(reason) ?? [];
  return isUnapproved === undefined ? reason : say('newsroom.note.unapproved', { what: nameChanged(what) });
};
