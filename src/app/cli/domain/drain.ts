/** How long a server that is asked to end goes on to take connections, in seconds. */
export interface Drain {
  readonly seconds: number;
  /** Whether it ends earlier, when no connection is open. */
  readonly endsWithLast: boolean;
}

/** Node closes a connection that waits for its next request after five seconds; readers were told so (`Keep-Alive`). */
const KEPT_ALIVE = 6;
const MOST = 120;

/**
 * Reads DRAIN_SECONDS.
 *
 * @param setting - seconds; undefined or empty: until the connections that there are have ended
 * @returns null when it is no such number
 * @example readDrain('10') // { seconds: 10, endsWithLast: false }
 */
export const readDrain = (setting: string | undefined): Drain | null => {
  const written = (setting ?? '').trim();
  if (written === '') return { seconds: KEPT_ALIVE, endsWithLast: true };
  if (!/^\d{1,3}$/.test(written) || Number(written) > MOST) return null;
  return { seconds: Number(written), endsWithLast: false };
};

/** @param setting - DRAIN_SECONDS, which is none */
export const describeDrain = (setting: string): string =>
  `DRAIN_SECONDS is how long the newsroom takes requests after it was asked to end: whole seconds from 0 to ${MOST}. It is "${setting}".`;

/** Seconds that requests have which are under way then: the newsroom answers within 24 (deploy/nginx.conf). */
export const REQUESTS = 25;

const JOBS = 15; // seconds, for jobs under way and for what is closed at the end

/** How long a server has to end by itself, in milliseconds. */
export const graceOf = ({ seconds }: Drain): number => (seconds + REQUESTS + JOBS) * 1000;
