import type { Caret } from '../logic/caret';
import { placeName, type Changes, type Place } from './domain/kept-draft';
import { forgetDraft, keepDraft } from './kept-drafts';
import { addOpenForm, removeOpenForm } from './open-forms';

interface Handed {
  readonly changes: Changes | null;
  readonly caret: Caret | null;
}

const FORM = 'handed-on'; // stands for a form that is not there yet

const handed = new Map<string, Handed>();

/**
 * The form of a document that was made goes, and that of the document comes: what was typed since the save is handed on to it, and
 * where the caret stands.
 *
 * @param place - what was made
 */
export const handOn = (place: Place, changes: Changes | null, caret: Caret | null): void => {
  handed.set(placeName(place), { changes, caret });
  if (changes === null) return;
  addOpenForm(FORM);
  keepDraft({ ...place, ...changes, form: FORM, title: '', at: new Date().toISOString(), loadedAt: null });
};

/** What the form before handed on to this one, once. */
export const takeOver = (place: Place): Handed | null => {
  const found = handed.get(placeName(place)) ?? null;
  handed.delete(placeName(place));
  if (found?.changes != null) {
    forgetDraft({ ...place, form: FORM });
    removeOpenForm(FORM);
  }
  return found;
};
