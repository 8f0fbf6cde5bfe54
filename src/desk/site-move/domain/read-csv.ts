/**
 * Rows of a CSV file by the names in its first line, in small letters. Reads what databases and plugins write: commas, semicolons or
 * tabs, quotes with line ends in them, doubled or escaped quotes, a byte order mark.
 *
 * @example readCsv('id,name\n1,"a, b"') // [{ id: '1', name: 'a, b' }]
 * Source: RFC 4180
 */
export const readCsv = (text: string): Readonly<Record<string, string>>[] => {
  const clean = text.replace(/^\ufeff/, '');
  const firstLine = clean.slice(0, clean.search(/\r?\n|$/));
  const separator = [',', ';', '\t'].reduce((best, sign) =>
    firstLine.split(sign).length > firstLine.split(best).length ? sign : best,
  );
  const [names = [], ...rows] = readRows(clean, separator);
  const keys = names.map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));
};

const readRows = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      const next = text[at + 1];
      if ((sign === '"' || sign === '\\') && next === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      rows.push([]);
      cell = '';
    } else cell += sign;
  }
  rows.at(-1)?.push(cell.replace(/\r$/, ''));
  return rows;
};
