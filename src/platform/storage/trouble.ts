/** Why the database did not do what it was asked, through no fault of who asked: it may be asked again later. */
export type Trouble = 'away' | 'busy' | 'full';

/**
 * PostgreSQL's error codes, by their beginnings, and those of Node for connections.
 * Source: PostgreSQL documentation, appendix A; https://nodejs.org/api/errors.html#common-system-errors
 */
const CODES: readonly (readonly [Trouble, RegExp])[] = [
  ['full', /^(53100|53200|53400|58030|ENOSPC|EDQUOT)$/], // disk, memory, a limit of the server's settings, a disk that fails
  // bounds on waiting: for a lock, of a statement, between statements, of a transaction; ended for the sake of another
  ['busy', /^(55P03|57014|25P03|25P04|40P01|40001)$/],
  ['away', /^(08...|57P0.|53...|25006|E[A-Z]+|EAI_AGAIN)$/], // broken, shut down, no place left, on a standby, not reached
];

const ofDatabase = new WeakSet<Error>();

/** Remembers that an error came from the database: its codes may come from other servers too. */
export const noteOfDatabase = (error: unknown): void => {
  if (error instanceof Error) ofDatabase.add(error);
};

/** Also of an error that tells of another. */
export const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && (ofDatabase.has(error) || isOfDatabase(error.cause));

/** Null for an error that has other causes: it is to be told, not waited out. */
export const troubleOf = (error: unknown): Trouble | null => {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return troubleOf(error.cause);
  return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? null;
};
