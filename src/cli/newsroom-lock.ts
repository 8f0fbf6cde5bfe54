import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './data-folder';

export interface LockHolder {
  readonly pid: number;
  /** When that process began, as the kernel counts it; null where the kernel does not say. */
  readonly processStart: string | null;
  /** `newsroom` for the running program, or the command that works on its database meanwhile. */
  readonly purpose: string;
}

/**
 * Takes the lock of a project folder, `.data/newsroom.lock`; one left behind by a process that is gone counts as free.
 *
 * @returns `release`, or the `holder` that has it
 */
export const takeLock = (root: string, purpose: string): { release: () => void } | { holder: LockHolder } => {
  const file = lockFile(root);
  mkdirSync(dataFolder(root), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, processStart: processStart(process.pid), purpose });
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return {
        release: () => {
          if (readLock(root)?.pid === process.pid) rmSync(file, { force: true });
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readLock(root);
    if (holder !== null && isAlive(holder)) return { holder };
    setAside(file, holder);
  }
};

/** Who holds the lock now, dead or alive; null when nobody does. */
export const readLock = (root: string): LockHolder | null => {
  try {
    return JSON.parse(readFileSync(lockFile(root), 'utf8')) as LockHolder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const lockFile = (root: string): string => join(dataFolder(root), 'newsroom.lock');

/** Removes a stale lock. Renaming first: if another process was quicker and the file is its new lock, it goes back. */
const setAside = (file: string, stale: LockHolder | null): void => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const content = readFileSync(aside, 'utf8');
    if (stale !== null && content !== JSON.stringify(stale)) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

const isAlive = ({ pid, processStart: started }: LockHolder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === null || processStart(pid) === started;
};

/** Field 22 of /proc/PID/stat (Linux): tells a process from a later one with the same number. None for a dead one. */
const processStart = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = 'X', ...others] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(state) ? null : (others[18] ?? null); // Z: killed, but not yet collected by its parent
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
