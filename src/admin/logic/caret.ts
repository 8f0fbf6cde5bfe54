import { putTextCaret, readTextCaret, type TextCaret } from '../undocumented/text-caret';

/** Where somebody types: the field, by its name, and what is chosen in it; or a place in formatted text. */
export type Caret = FieldCaret | TextCaret;

interface FieldCaret {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.getAttribute('role') !== 'combobox');

/** Null when nobody types in a line or a box of text. */
export const readCaret = (): Caret | null => {
  const field = document.activeElement;
  if (!isField(field)) return readTextCaret();
  if (field.name === '') return null;
  return { name: field.name, start: field.selectionStart, end: field.selectionEnd };
};

/**
 * Puts the caret back, when the field is there and nobody types elsewhere.
 *
 * @returns whether it is back
 */
export const putCaret = (caret: Caret): boolean => {
  if (document.activeElement !== document.body) return false;
  if (!('name' in caret)) return putTextCaret(caret);
  const { name, start, end } = caret;
  const field = document.querySelector(`main [name="${CSS.escape(name)}"]`);
  if (!isField(field)) return false;
  field.focus({ preventScroll: true });
  if (start !== null) field.setSelectionRange(start, end);
  return true;
};

const PATIENCE = 10_000; // milliseconds for which a form is waited for

/**
 * Keeps the caret where it is while a form goes and another with the same text comes instead: it is there before the next key, when
 * the one comes in the moment in which the other goes.
 */
export const carryCaret = (): void => {
  const caret = readCaret();
  if (caret === null) return;
  const observer = new MutationObserver(() => {
    if (putCaret(caret)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => {
    observer.disconnect();
  }, PATIENCE);
};
