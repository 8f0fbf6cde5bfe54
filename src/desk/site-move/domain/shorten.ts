/** characters of a piece that a note shows: enough to find it again */
const PIECE_LENGTH = 300;

/** A piece of a source as a note shows it, on one line. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= PIECE_LENGTH ? line : `${line.slice(0, PIECE_LENGTH)}…`;
};
