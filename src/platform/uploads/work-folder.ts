import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of this machine alone: several may share a folder for temporary files. */
const PREFIX = `dateline-upload-${hostname().replace(/[^A-Za-z0-9]/g, '')}-`;

const RETRIES = 5; // a file may still be opened in it while it goes

/**
 * Does work with a folder for temporary files, which is gone afterwards, however the work ends.
 *
 * @param pid - of the process that works, for who tidies after its crash
 * @param place - where temporary files are put
 */
export const withWorkFolder = async <Result>(
  work: (folder: string) => Promise<Result>,
  { pid = process.pid, place = tmpdir() } = {},
): Promise<Result> => {
  const folder = await mkdtemp(join(place, `${PREFIX}${pid}-`));
  try {
    return await work(folder);
  } finally {
    await remove(folder);
  }
};

/** Removes the folders that processes left which are no more: they were killed, or crashed. Call it before any work. */
export const tidyWorkFolders = async (place = tmpdir()): Promise<void> => {
  for (const name of await readdir(place)) {
    const [, pid] = name.startsWith(PREFIX) ? (/^(\d+)-/.exec(name.slice(PREFIX.length)) ?? []) : [];
    if (pid !== undefined && !runsBeside(Number(pid))) await remove(join(place, name));
  }
};

const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: RETRIES });

/** A folder with our own number is of another process that had it: a container's is always the same. */
const runsBeside = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
};
