import { inReadingOrder } from './contact-columns';
import type { ContactParts, IsBody } from './contact-parts';
import { segmentsOf } from './contact-people';
import { readContactLine } from './read-contact-line';

/** A stretch of a line that is about one contact, what it holds, and what comes after it. */
export interface ContactPiece {
  segment: string;
  shared: boolean;
  read: ContactParts;
  next?: ContactParts | undefined;
}

interface ContactRow {
  text: string;
  line: number;
  pieces: ContactPiece[];
}
/** Each line with what its segments hold; a segment knows what comes after it. */
export function readRows(lines: readonly string[], isBody: IsBody): ContactRow[] {
  const rows = inReadingOrder(lines).map(({ text, line }) => {
    const pieces: ContactPiece[] = segmentsOf(text).map(({ text: segment, shared }) => {
      const read = readContactLine(segment, isBody);
      return { segment, shared, read: shared ? { ...read, left: [] } : read };
    });
    return { text, line, pieces };
  });
  const all = rows.flatMap(({ pieces }) => pieces);
  all.forEach((piece, at) => {
    piece.next = all[at + 1]?.read;
  });
  return rows;
}
