import { readFileSync } from 'node:fs';

const TICK = 10_000; // microseconds; the kernel counts in hundredths of a second (proc(5), USER_HZ)

/**
 * The processor time that a process has used, in microseconds; NaN where there is no /proc. Less disturbed by what else a
 * machine does than requests a second.
 */
export const cpuTime = (pid: number): number => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK; // utime and stime
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NaN;
    throw error;
  }
};
