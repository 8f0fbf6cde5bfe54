import { placeName, type Changes, type Place } from './domain/kept-draft';
import { forgetDraft, keepDraft } from './kept-drafts';
import { addOpenForm, removeOpenForm } from './open-forms';

const FORM = 'handed-on'; // stands for a form that is not there yet

const handed = new Map<string, Changes>();

/**
 * The form of a document that was made goes, and that of the document comes: what was typed and could not be saved any more is handed
 * on to it.
 *
 * @param place - what was made
 */
export const handOn = (place: Place, changes: Changes | null): void => {
  if (changes === null) return;
  handed.set(placeName(place), changes);
  addOpenForm(FORM);
  keepDraft({ ...place, ...changes, form: FORM, title: '', at: new Date().toISOString(), loadedAt: null });
};

/** What the form before handed on to this one, once. */
export const takeOver = (place: Place): Changes | null => {
  const changes = handed.get(placeName(place)) ?? null;
  if (changes === null) return null;
  handed.delete(placeName(place));
  forgetDraft({ ...place, form: FORM });
  removeOpenForm(FORM);
  return changes;
};
