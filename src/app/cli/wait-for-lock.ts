import { setTimeout as wait } from 'node:timers/promises';
import type { Lock, LockHolder } from './lock-file';
import { takeLock } from './newsroom-lock';
import { StopError } from './stop-error';

const POLL = 250; // milliseconds
const NOTICE = 2_000; // milliseconds that a newsroom may take to notice that its npm is gone, and to say that it stops
const STOP_LIMIT = 90_000; // milliseconds: requests that finish, then a checkpoint of the database
const START_LIMIT = 300_000; // milliseconds: the panel is built, the database migrated and filled

/**
 * The lock for the newsroom itself. One that is stopping is waited for.
 *
 * @throws StopError when another process has it
 */
export const lockForNewsroom = async (root: string, stop: AbortSignal): Promise<Lock> => {
  for (let waited = 0; ; waited += POLL) {
    const lock = takeLock(root, 'newsroom');
    if (!('holder' in lock)) return lock;
    if (waited >= (lock.holder.state === 'stopping' ? STOP_LIMIT : NOTICE))
      throw new StopError(describeHolder(lock.holder));
    if (stop.aborted) throw new StopError('Stopped before it began.');
    await wait(POLL);
  }
};

/**
 * The lock for a command, or null when a running newsroom has it: then its database may be used. One that is starting
 * or stopping is waited for.
 *
 * @throws StopError when another command has it
 */
export const joinOrLock = async (root: string, command: string, stop: AbortSignal): Promise<Lock | null> => {
  for (let waited = 0; ; waited += POLL) {
    const lock = takeLock(root, command);
    if (!('holder' in lock)) return lock;
    if (lock.holder.purpose !== 'newsroom') throw new StopError(describeHolder(lock.holder));
    if (lock.holder.state === 'ready') return null;
    if (waited === 0) process.stderr.write(`Waiting for the newsroom, which is ${lock.holder.state} …\n`);
    if (waited >= START_LIMIT)
      throw new StopError(
        `The newsroom (process ${lock.holder.pid}) is ${lock.holder.state} and does not get done. Stop it, and try again.`,
      );
    if (stop.aborted) throw new StopError('Stopped before it began.');
    await wait(POLL);
  }
};

/** Why the folder cannot be had, and the way out. */
const describeHolder = ({ pid, purpose }: LockHolder): string =>
  purpose === 'newsroom'
    ? `The newsroom runs in this folder already (process ${pid}). Stop it first (Ctrl-C there, or kill ${pid}), or use another folder.`
    : `"npm run ${purpose}" works on this newsroom's database now (process ${pid}). Try again when it is done.`;
