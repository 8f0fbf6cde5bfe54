/** What is done to a newsroom. */
export interface Fault {
  readonly name: string;
  /** Whether it may cut connections: a process ends without a word, or is silent longer than a connection is kept. */
  readonly mayCut: boolean;
}

export const NOTHING: Fault = { name: 'nothing is done', mayCut: false };

/** What answers a drill has had. */
export interface Tally {
  /** By what was asked: `read`, `write`. */
  readonly fine: Map<string, number>;
  /** 503 with Retry-After: come again. */
  later: number;
  /** Connections that broke off with a process that was killed, by what was done to the newsroom and how they broke. */
  readonly broken: Map<string, number>;
  /** What is done just now, or was done some seconds ago. */
  during: Fault;
  /** All else, in words: there should be none. */
  readonly faults: string[];
}

export const newTally = (): Tally => ({
  fine: new Map(),
  later: 0,
  broken: new Map(),
  during: NOTHING,
  faults: [],
});

/** Why a request had no answer: nobody listens at the other end, or the process there has gone. */
const CUT = /ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET|other side closed/;

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
  const { during } = tally;
  const words = describeBreak(error);
  const how = CUT.exec(words)?.[0];
  if (how === undefined || !during.mayCut) tally.faults.push(`${kind}: ${words}, while ${during.name}`);
  else {
    const what = `${during.name}: ${how}`;
    tally.broken.set(what, (tally.broken.get(what) ?? 0) + 1);
  }
};

const describeBreak = (error: unknown): string => {
  const { cause } = error instanceof Error ? error : {};
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return `${String(error)} ${cause instanceof Error ? cause.message : ''} ${code}`.trim();
};
