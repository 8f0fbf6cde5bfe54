/*
 * Some fields of the content manager hand over what was typed when they are left, and an editor of text waits before it does. A field is
 * told that it is left by an event that is prevented: the caret stays where it is, and who goes on typing types into the field. An editor
 * misses such an event while it puts its caret, which it does with each letter but a to z; so the build has each one bring what hands
 * over at once (src/admin/vite.config.ts).
 */

const editors = new Set<() => void>();

/**
 * An editor of text is there, until what is returned is called.
 *
 * @param flush - hands over to the form what it has not yet; when it returns the form holds it
 */
export const joinHandOver = (flush: () => void): (() => void) => {
  editors.add(flush);
  return () => {
    editors.delete(flush);
  };
};

/** Has all that was typed handed over to the form, and leaves the caret where it is. */
export const handOver = (): void => {
  for (const flush of [...editors]) flush();
  const event = new FocusEvent('focusout', { bubbles: true, cancelable: true });
  event.preventDefault();
  document.activeElement?.dispatchEvent(event);
};
