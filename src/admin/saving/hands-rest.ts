import { wait } from '../logic/wait';

const LOOK = 50; // milliseconds

/** What lies above a form and would be closed with it: windows, lists to choose from. */
const ABOVE = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

let typedAt = -Infinity;
let isComposing = false;

/** Hears in the whole panel when somebody types. */
export const hearTyping = (): void => {
  const hear = (name: string, then: () => void): void => {
    window.addEventListener(name, then, { capture: true });
  };
  hear('beforeinput', () => {
    typedAt = performance.now();
  });
  hear('compositionstart', () => {
    isComposing = true;
  });
  hear('compositionend', () => {
    isComposing = false;
  });
};

/**
 * Whether nobody types, composes a word or has something open above the form.
 *
 * @param pause - milliseconds without a letter
 */
export const doHandsRest = (pause: number): boolean =>
  !isComposing && performance.now() - typedAt >= pause && document.querySelector(ABOVE) === null;

/** Waits until hands rest. */
export const whenHandsRest = async (pause: number): Promise<void> => {
  while (!doHandsRest(pause)) await wait(LOOK);
};
