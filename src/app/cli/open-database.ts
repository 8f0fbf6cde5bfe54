import { checkDatabase, checkRoom } from './check-database';
import { checkFolders } from './check-folders';
import { openEmbeddedDatabase } from './embedded-postgres';
import { hasExternalDatabase, prepareEnvironment } from './environment';
import type { Lock } from './lock-file';
import { watchPostgres } from './watch-postgres';
import { joinOrLock, lockForNewsroom } from './wait-for-lock';

export interface OpenDatabase {
  readonly isEmbedded: boolean;
  /** Says that the newsroom answers: commands may work beside it now. */
  readonly announceReady: () => void;
  /** Gives everything back: stops what was started here, releases the lock. */
  close(): Promise<void>;
}

/**
 * The database for the newsroom itself: it has the folder to itself.
 *
 * @param stop - the newsroom's request to end; whoever waits for the folder learns of it
 * @throws StopError when another copy runs in the same folder
 */
export const openForNewsroom = async (root: string, stop: AbortSignal): Promise<OpenDatabase> => {
  checkFolders(root, prepareEnvironment(root));
  const lock = await lockForNewsroom(root, stop);
  const announceStop = (): void => {
    lock.announce('stopping');
  };
  stop.addEventListener('abort', announceStop, { once: true });
  return openLocked(root, checkRoom, {
    ...lock,
    release: () => {
      stop.removeEventListener('abort', announceStop);
      lock.release();
    },
  });
};

/**
 * The database for a command such as `seed` or `import`: the running newsroom's, or started for the command alone.
 *
 * @param stop - the command's request to end: it does not wait any longer then
 * @throws StopError when another command has it
 */
export const openForCommand = async (
  root: string,
  command: string,
  stop: AbortSignal,
): Promise<OpenDatabase> => {
  prepareEnvironment(root);
  if (hasExternalDatabase(process.env)) {
    // A command does a lot in a few sessions of its own: no pooler is of use to it.
    if (process.env.DATABASE_DIRECT_URL)
      Object.assign(process.env, { DATABASE_URL: process.env.DATABASE_DIRECT_URL, DATABASE_DIRECT_URL: '' });
    await checkDatabase(process.env);
    return { ...NOTHING_TO_CLOSE, isEmbedded: false };
  }
  const lock = await joinOrLock(root, command, stop);
  if (lock !== null) return openLocked(root, checkDatabase, lock);
  const { environment } = await openEmbeddedDatabase(root);
  Object.assign(process.env, environment);
  return { ...NOTHING_TO_CLOSE, isEmbedded: true };
};

const NOTHING_TO_CLOSE = { announceReady: () => undefined, close: () => Promise.resolve() };

/** @param check - of an external database */
const openLocked = async (root: string, check: typeof checkDatabase, lock: Lock): Promise<OpenDatabase> => {
  const announceReady = (): void => {
    lock.announce('ready');
  };
  try {
    if (hasExternalDatabase(process.env)) {
      await check(process.env);
      const close = (): Promise<void> => {
        lock.release();
        return Promise.resolve();
      };
      return { isEmbedded: false, announceReady, close };
    }
    const embedded = await openEmbeddedDatabase(root);
    Object.assign(process.env, embedded.environment);
    const port = Number(embedded.environment.DATABASE_PORT);
    const endWatch = watchPostgres({ root, port, tell: console.warn });
    return {
      isEmbedded: true,
      announceReady,
      close: async () => {
        await endWatch();
        await embedded.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};
