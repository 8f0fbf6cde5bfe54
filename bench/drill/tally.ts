/** What answers a drill has had. */
export interface Tally {
  /** By what was asked: `read`, `write`. */
  readonly fine: Map<string, number>;
  /** 503 with Retry-After: come again. */
  later: number;
  /** Connections that broke off with a process that was killed. */
  broken: number;
  /** All else, in words: there should be none. */
  readonly faults: string[];
}

export const newTally = (): Tally => ({ fine: new Map(), later: 0, broken: 0, faults: [] });

/** Why a request had no answer: the process at the other end is gone, stands still, or has just been started. */
const CUT = /ECONNREFUSED|ECONNRESET|EPIPE|socket hang up|other side closed|fetch failed|terminated|aborted/;

/**
 * Counts an answer.
 *
 * @returns whether it was one of those expected
 */
export const countAnswer = (
  tally: Tally,
  kind: string,
  { status, retryAfter, words }: { status: number; retryAfter: string | null; words: string },
  expected: readonly number[],
): boolean => {
  if (expected.includes(status)) {
    tally.fine.set(kind, (tally.fine.get(kind) ?? 0) + 1);
    return true;
  }
  if (status === 503 && retryAfter !== null) tally.later += 1;
  else tally.faults.push(`${kind}: ${status} ${words.slice(0, 200)}`);
  return false;
};

export const countBreak = (tally: Tally, kind: string, error: unknown): void => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  const words = `${String(error)} ${cause}`;
  if (CUT.test(words)) tally.broken += 1;
  else tally.faults.push(`${kind}: ${words}`);
};
