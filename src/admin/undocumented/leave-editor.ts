/*
 * Some fields of the content manager hand over what was typed when they are left, and the editor of text waits before it does. They are told
 * that they are left by an event that is prevented: the caret stays where it is, and who goes on typing types into the field. Slate
 * itself does not follow such an event: it would forget where its cursor stands.
 */

/** Tells the field that somebody types in that it is left, and leaves it as it is. */
export const leaveField = (): void => {
  const event = new FocusEvent('focusout', { bubbles: true, cancelable: true });
  event.preventDefault();
  document.activeElement?.dispatchEvent(event);
};

/** The same, when it is an editor of text. */
export const leaveEditor = (): void => {
  if (document.activeElement?.hasAttribute('data-slate-editor') === true) leaveField();
};
