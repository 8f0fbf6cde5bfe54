import { setTimeout as wait } from 'node:timers/promises';
import { checkDatabase } from './check-database';
import { isEmbeddedDatabaseRunning, openEmbeddedDatabase } from './embedded-postgres';
import { hasExternalDatabase, prepareEnvironment } from './environment';
import { takeLock, type LockHolder } from './newsroom-lock';
import { StopError } from './stop-error';

export interface OpenDatabase {
  readonly isEmbedded: boolean;
  /** Gives everything back: stops what was started here, releases the lock. */
  close(): Promise<void>;
}

/**
 * The database for the newsroom itself: it has the folder to itself.
 *
 * @throws StopError when another copy runs in the same folder
 */
export const openForNewsroom = async (root: string): Promise<OpenDatabase> => {
  prepareEnvironment(root);
  const lock = takeLock(root, 'newsroom');
  if ('holder' in lock) throw new StopError(describeHolder(lock.holder));
  return openLocked(root, lock.release);
};

/**
 * The database for a command such as `seed` or `import`: the running newsroom's, or started for the command alone.
 *
 * @throws StopError when another command has it
 */
export const openForCommand = async (root: string, command: string): Promise<OpenDatabase> => {
  prepareEnvironment(root);
  if (hasExternalDatabase(process.env)) {
    await checkDatabase(process.env);
    return { isEmbedded: false, close: () => Promise.resolve() };
  }
  const lock = takeLock(root, command);
  if (!('holder' in lock)) return openLocked(root, lock.release);
  if (lock.holder.purpose !== 'newsroom') throw new StopError(describeHolder(lock.holder));
  await untilRunning(root);
  const { environment } = await openEmbeddedDatabase(root);
  Object.assign(process.env, environment);
  return { isEmbedded: true, close: () => Promise.resolve() };
};

const openLocked = async (root: string, release: () => void): Promise<OpenDatabase> => {
  try {
    if (hasExternalDatabase(process.env)) {
      await checkDatabase(process.env);
      return {
        isEmbedded: false,
        close: () => {
          release();
          return Promise.resolve();
        },
      };
    }
    const embedded = await openEmbeddedDatabase(root);
    Object.assign(process.env, embedded.environment);
    return {
      isEmbedded: true,
      close: async () => {
        await embedded.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};

const describeHolder = ({ pid, purpose }: LockHolder): string =>
  purpose === 'newsroom'
    ? `The newsroom runs in this folder already (process ${pid}). Stop it first (Ctrl-C there, or kill ${pid}), or use another folder.`
    : `"npm run ${purpose}" works on this newsroom's database now (process ${pid}). Try again when it is done.`;

const START_SECONDS = 60; // a newsroom that is starting has its database up by then

const untilRunning = async (root: string): Promise<void> => {
  for (let second = 0; second < START_SECONDS; second += 1) {
    if (await isEmbeddedDatabaseRunning(root)) return;
    await wait(1000);
  }
  throw new StopError('The newsroom is starting, but its database does not answer. Stop it, and try again.');
};
