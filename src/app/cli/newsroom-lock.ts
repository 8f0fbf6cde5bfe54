import { join } from 'node:path';
import { dataFolder } from './data-folder';
import { readLockFile, takeLockFile, type Lock, type LockHolder } from './lock-file';

/**
 * Takes the lock of a project folder, `.data/newsroom.lock`: one newsroom, or one command, has the embedded database.
 *
 * @param purpose - `newsroom` for the running program, or the command's npm script
 * @returns the lock, or the `holder` that has it
 */
export const takeLock = (root: string, purpose: string): Lock | { holder: LockHolder } =>
  takeLockFile(lockFile(root), purpose);

/** Who holds the lock now, dead or alive; null when nobody does. */
export const readLock = (root: string): LockHolder | null => readLockFile(lockFile(root));

const lockFile = (root: string): string => join(dataFolder(root), 'newsroom.lock');
