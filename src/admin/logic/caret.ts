/** Where somebody types: the field, by its name, and what is chosen in it. */
export interface Caret {
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
  if (!isField(field) || field.name === '') return null;
  return { name: field.name, start: field.selectionStart, end: field.selectionEnd };
};

/** Puts the caret back, when the field is there and nobody types elsewhere. */
export const putCaret = ({ name, start, end }: Caret): void => {
  if (document.activeElement !== document.body) return;
  const field = document.querySelector(`main [name="${CSS.escape(name)}"]`);
  if (!isField(field)) return;
  field.focus({ preventScroll: true });
  if (start !== null) field.setSelectionRange(start, end);
};
