import { useEffect, useRef } from 'react';
import { readShortcut } from './save-shortcut';

/**
 * Takes keys that the content manager listens for, before it does. What `run` does in its turn may press the keys again by
 * program, for the content manager alone.
 *
 * @param isActive - whether the keys are ours at all
 */
export const useShortcut = (
  wanted: 'save' | 'publish',
  isActive: boolean,
  run: (event: KeyboardEvent) => void,
): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || readShortcut(event) !== wanted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(event);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [wanted, isActive]);
};
