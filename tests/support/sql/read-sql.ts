/** A piece of a statement, or what stands between two parentheses. */
export type Piece = string | readonly Piece[];

const PIECE = /\s+|--[^\n]*\n?|'(?:[^']|'')*'|"(?:[^"]|"")*"|::|[<>=!|@&#~*+/-]+|\$?\w+|./gu;

/** Takes a statement of PostgreSQL apart; comments go. Only what this program writes: no dollar quotes, no nested comments. */
export const readSql = (statement: string): readonly Piece[] => {
  const root: Piece[] = [];
  const open: Piece[][] = [root];
  for (const piece of statement.match(PIECE) ?? []) {
    if (/^(\s|--)/.test(piece)) continue;
    if (piece === ')') open.pop();
    else if (piece === '(') {
      const inside: Piece[] = [];
      open.at(-1)?.push(inside);
      open.push(inside);
    } else open.at(-1)?.push(piece);
  }
  return root;
};
