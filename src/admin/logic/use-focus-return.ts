import { useRef } from 'react';

/**
 * A window that no button of its own opens leaves the keyboard nowhere when it closes: this brings it back to where it was.
 *
 * @returns for the window's `onCloseAutoFocus`
 */
export const useFocusReturn = (isOpen: boolean): ((event: Event) => void) => {
  const wasOpen = useRef(false);
  const before = useRef<Element | null>(null);
  if (isOpen && !wasOpen.current) before.current = document.activeElement; // the window takes the keyboard after it was drawn
  wasOpen.current = isOpen;
  return (event) => {
    if (!(before.current instanceof HTMLElement)) return;
    event.preventDefault();
    before.current.focus();
  };
};
