/** What parts two columns of text that was set side by side. */
const GAP = /\s{3,}|\t+/u;

/** A table's cells; each is a column of contacts where a row has several addresses, and else a contact's own line. */
const BAR = /\s\|\s/u;
const BAR_OR_GAP = /\s\|\s|\s{3,}|\t+/u;

/**
 * The lines of contacts in the order in which they are to be read: rows that stand side by side in as many columns, one column after
 * the other.
 *
 * @example
 * inReadingOrder(['Jane Example    John Sample', 'jane@example.org    john@example.org']).map(({ text }) => text);
 * // ['Jane Example', 'jane@example.org', 'John Sample', 'john@example.org']
 */
export function inReadingOrder(lines: readonly string[]): { text: string; line: number }[] {
  const isBarred = lines.some((text) => text.split(BAR).filter((cell) => cell.includes('@')).length > 1);
  const rows = lines.map((text, line) => ({ line, cells: text.trim().split(isBarred ? BAR_OR_GAP : GAP) }));
  const ordered: { text: string; line: number }[] = [];
  for (let from = 0; from < rows.length;) {
    const columns = rows[from]?.cells.length ?? 1;
    let end = from + 1;
    while (columns > 1 && rows[end]?.cells.length === columns) end += 1;
    const block = rows.slice(from, end);
    if (block.length === 1) ordered.push({ text: lines[from] ?? '', line: from });
    else
      for (let column = 0; column < columns; column += 1)
        for (const { line, cells } of block) ordered.push({ text: cells[column] ?? '', line });
    from = end;
  }
  return ordered;
}
