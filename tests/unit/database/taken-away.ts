/** What the program of the version before may still read, and what a statement takes away from it. */
const TAKING = [
  /\bdrop\b/i,
  /\brename\b/i,
  /\btruncate\b/i,
  /\balter\s+(?:column\s+)?\w+\s+(?:set\s+data\s+)?type\b/i,
  /\bset\s+not\s+null\b/i,
];
const NOTE = /--\s*contract: \S+/;

/**
 * The lines of a migration that take something away without a note.
 *
 * @param sql - the text of a migration
 * @returns lines, trimmed, that have no `-- contract: <why the version before does not need it>` at their end or above them
 */
export const takenAwayWithoutNote = (sql: string): string[] => {
  const lines = sql.split('\n');
  return lines.flatMap((line, index) => {
    const [statement = ''] = line.split('--');
    const isNoted = NOTE.test(line) || NOTE.test(lines[index - 1] ?? '');
    return TAKING.some((taking) => taking.test(statement)) && !isNoted ? [line.trim()] : [];
  });
};
