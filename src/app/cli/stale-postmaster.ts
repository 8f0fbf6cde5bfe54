import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Line 4 of postmaster.pid (PostgreSQL source, miscadmin.h: LOCK_FILE_LINE_PORT); null when it is not written yet. */
export const readPort = (data: string): number | null => Number(readPidFile(data)[3]) || null;

/**
 * After a crash the number in postmaster.pid may belong to another program by now, most likely in a container that
 * was started again. PostgreSQL's tools only look whether the number is in use. A postmaster works in its data folder.
 */
export const removeForeignPidFile = (data: string): void => {
  const [pid] = readPidFile(data);
  if (pid === undefined || workingFolder(pid) === null) return;
  if (workingFolder(pid) !== realpathSync(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
};

/** Whether the process that postmaster.pid names is there. */
export const isPostmasterAlive = (data: string): boolean => {
  const pid = Number(readPidFile(data)[0]);
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another account's
  }
};

const readPidFile = (data: string): string[] => {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Null where the system does not say (no /proc), or the process is gone or another account's. */
const workingFolder = (pid: string): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
};
