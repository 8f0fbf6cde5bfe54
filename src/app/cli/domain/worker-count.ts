const MOST = 64; // processes: each takes memory and connections

/**
 * Reads how many processes serve.
 *
 * @param setting - a number, or `auto`; undefined or empty: one
 * @param cores - of the machine
 * @returns null when the setting is none of these
 * @example readWorkers('auto', 4) // 4
 */
export const readWorkers = (setting: string | undefined, cores: number): number | null => {
  const written = (setting ?? '').trim();
  if (written === '') return 1;
  if (written === 'auto') return Math.min(cores, MOST);
  const count = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  return count >= 1 && count <= MOST ? count : null;
};

const FIRST = 500; // milliseconds; doubles …
const LAST = 30_000; // … up to this
const STEADY = 60_000; // milliseconds: one that served so long begins anew with the first

/** How long a worker that has ended waits until it is started again, in milliseconds. */
export const restartDelay = (former: number, served: number): number =>
  former === 0 || served >= STEADY ? FIRST : Math.min(former * 2, LAST);
