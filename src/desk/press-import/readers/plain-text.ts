import type { RichLine } from '../../../shared/rich-text/rich-line';
import { splitSourceLines } from '../domain/source-lines';

/** What stands before an item of a list that somebody typed. */
const MARK = /^[-–—•*·▪◦‣]\s+/u;

/**
 * Plain text as lines: bullets are items, everything else is a paragraph.
 *
 * @example readPlainText('Title\n\n• One').map(({ kind }) => kind) // ['paragraph', 'item']
 */
export const readPlainText = (text: string): RichLine[] =>
  splitSourceLines(text).map(({ text: line, blankBefore }) => {
    const [mark] = MARK.exec(line) ?? [];
    if (mark === undefined) return { kind: 'paragraph', spans: [{ text: line }], blankBefore };
    return { kind: 'item', mark, spans: [{ text: line.slice(mark.length) }], blankBefore };
  });
