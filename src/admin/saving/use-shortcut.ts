import { useEffect, useRef } from 'react';
import { wait } from '../logic/wait';
import { handOver } from '../undocumented/hand-over';
import { readShortcut } from './save-shortcut';

const HANDING_OVER = 1000; // milliseconds in which a form knows of what was typed last
const LOOK = 50; // milliseconds

/**
 * Takes keys that the content manager listens for, before it does. What `run` does in its turn may press the keys again by
 * program, for the content manager alone. Who presses them right after the first letters of a text means these too: the form hears
 * of them a moment later, and is asked until then.
 *
 * @param isActive - whether the keys are ours at all
 * @param run - answers whether there was something to do; not yet, if not
 */
export const useShortcut = (
  wanted: 'save' | 'publish',
  isActive: boolean,
  run: (event: KeyboardEvent) => boolean,
): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isActive) return undefined;
    let isThere = true;
    const runSoon = async (event: KeyboardEvent): Promise<void> => {
      handOver();
      for (let waited = 0; isThere && !latest.current(event) && waited < HANDING_OVER; waited += LOOK)
        await wait(LOOK);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || readShortcut(event) !== wanted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void runSoon(event);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      isThere = false;
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [wanted, isActive]);
};
