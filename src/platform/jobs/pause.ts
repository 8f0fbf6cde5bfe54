import { setTimeout as wait } from 'node:timers/promises';

/** Waits, or until the signal if that comes first. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
