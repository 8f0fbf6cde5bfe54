import { isOfDatabase, troubleOf } from '../storage/trouble';
import { pause } from './pause';

const TRIES = 30; // half a minute
const PAUSE = 1_000; // milliseconds

/**
 * Does a job again while the database is away, or has no room, and as soon as it can: what is due is a second late then, not as late as
 * the waits after failures are long. It may be done twice, as after a crash.
 *
 * @param signal - the worker stops
 * @throws what the job failed with, when that is something else or lasts
 */
export const outlastTrouble = async (work: () => Promise<void>, signal: AbortSignal): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!passes(error) || tries === TRIES || signal.aborted) throw error;
      await pause(PAUSE, signal);
    }
  }
};

/** A server of somebody else that does not answer is its job's own matter. */
const passes = (error: unknown): boolean =>
  isOfDatabase(error) && ['away', 'full'].includes(troubleOf(error) ?? '');
