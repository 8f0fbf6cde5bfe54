import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFile } from './create-file';

/** How far the holder is: others may use a newsroom's database when it is ready, and wait for one that is stopping. */
export type LockState = 'starting' | 'ready' | 'stopping';

export interface LockHolder {
  readonly pid: number;
  /** When that process began, as the kernel counts it; null where the kernel does not say. */
  readonly processStart: string | null;
  /** What it holds the lock for: `newsroom`, or the command that works meanwhile. */
  readonly purpose: string;
  readonly state: LockState;
}

export interface Lock {
  announce(state: LockState): void;
  release(): void;
}

/**
 * Takes a lock that is a file; one left behind by a process that is gone counts as free.
 *
 * @returns the lock, or the `holder` that has it
 */
export const takeLockFile = (file: string, purpose: string): Lock | { holder: LockHolder } => {
  mkdirSync(dirname(file), { recursive: true });
  const write = (state: LockState): string =>
    JSON.stringify({ pid: process.pid, processStart: processStart(process.pid), purpose, state });
  while (!createFile(file, write('starting'))) {
    const holder = readLockFile(file);
    if (holder !== null && isAlive(holder)) return { holder };
    setAside(file, holder);
  }
  return {
    announce: (state) => {
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, write(state));
      renameSync(draft, file);
    },
    release: () => {
      if (readLockFile(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
};

/** Who holds a lock now, dead or alive; null when nobody does. */
export const readLockFile = (file: string): LockHolder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Removes a stale lock. Renaming first: if another process was quicker and the file is its new lock, it goes back. */
const setAside = (file: string, stale: LockHolder | null): void => {
  const aside = `${file}.${process.pid}.stale`;
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
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
};
