import { readFileSync } from 'node:fs';

/**
 * The processes between this one and the npm that runs it as a script, npm included, nearest first. None when npm does
 * not run it; the nearest alone where the system has no /proc.
 */
export const listAncestors = (): number[] => {
  if (process.env.npm_lifecycle_event === undefined) return [];
  const ancestors = [process.ppid];
  for (;;) {
    const last = ancestors.at(-1);
    const above = isStartedByNpm(last) ? parentOf(last) : null;
    if (above === null || above <= 1) return ancestors;
    ancestors.push(above);
  }
};

/** The parent of a process; null when the process is gone, or the system has no /proc. */
export const parentOf = (pid: number | undefined): number | null => {
  if (pid === process.pid) return process.ppid;
  const fields = read(`/proc/${pid ?? 0}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' '); // state, parent, …
  return fields?.[1] === undefined ? null : Number(fields[1]);
};

/** npm gives this variable to the scripts it runs, and does not have it itself. */
const isStartedByNpm = (pid: number | undefined): boolean =>
  /(^|\0)npm_lifecycle_event=/.test(read(`/proc/${pid ?? 0}/environ`) ?? '');

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
};
