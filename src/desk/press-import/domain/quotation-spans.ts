/** A stretch between quotation marks in one paragraph. Offsets are of the marks: `start` opens, `end` is after the close. */
export interface QuotationSpan {
  start: number;
  end: number;
  text: string;
  /** no closing mark before the end of the paragraph: it goes on in the next, or the mark was forgotten */
  open: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"”',
  '”': '”',
  '‘': '’',
};

/**
 * The quotations of a paragraph: “…”, "…", «…», „…“. A pair of the same marks inside a quotation is part of it.
 * Reads every character once.
 *
 * @example
 * findQuotationSpans('He said “yes”.'); // [{ start: 8, end: 13, text: 'yes', open: false }]
 */
export function findQuotationSpans(paragraph: string): QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let index = 0;
  while (index < paragraph.length) {
    const mark = paragraph.charAt(index);
    const closers = CLOSERS[mark];
    if (closers === undefined || !canOpen(paragraph, index, mark)) {
      index += 1;
      continue;
    }
    const close = closeOf(paragraph, index, mark, closers);
    if (close === -1 && mark === '‘') {
      index += 1;
      continue;
    }
    const end = close === -1 ? paragraph.length : close + 1;
    spans.push({
      start: index,
      end,
      text: paragraph.slice(index + 1, close === -1 ? undefined : close).trim(),
      open: close === -1,
    });
    index = end;
  }
  return spans;
}

/** Where “ is not closed by ”, a straight mark that can close does. */
function closeOf(paragraph: string, start: number, mark: string, closers: string): number {
  const close = findClose(paragraph, start, mark, closers);
  return close === -1 && mark === '“' ? findClose(paragraph, start, mark, '"') : close;
}

/** The closing mark's offset, or -1. Where inner marks do not balance, the last closing mark seen counts. */
function findClose(paragraph: string, start: number, mark: string, closers: string): number {
  let depth = 1;
  let last = -1;
  for (let index = start + 1; index < paragraph.length; index += 1) {
    const character = paragraph.charAt(index);
    if (closers.includes(character) && canEnd(paragraph, index, mark)) {
      depth -= 1;
      last = index;
      if (depth === 0) return index;
    } else if (character === mark && mark !== '"' && mark !== '”') depth += 1;
  }
  return last;
}

function canEnd(paragraph: string, index: number, mark: string): boolean {
  if (mark === '‘') return /[.,!?…]/u.test(paragraph.charAt(index - 1));
  return (mark !== '"' && paragraph.charAt(index) !== '"') || canClose(paragraph, index);
}

/**
 * A straight mark opens before a word, after a space or a bracket; so does ” where it stands for “ (Swedish use). A space may
 * stand behind it where a capital follows and no mark before it is still open.
 */
function canOpen(paragraph: string, index: number, mark: string): boolean {
  if (mark !== '"' && mark !== '”' && mark !== '‘') return true;
  const [before, after] = [paragraph.charAt(index - 1), paragraph.charAt(index + 1)];
  const free = before === '' || /[\s([—–:-]/u.test(before);
  if (mark === '"' && free && /^\s[\p{Lu}\p{Lo}¿¡]/u.test(paragraph.slice(index + 1, index + 3))) return true;
  return free && /[\p{L}\p{N}¿¡[(….'‘]/u.test(after);
}

function canClose(paragraph: string, index: number): boolean {
  const [before, after] = [paragraph.charAt(index - 1), paragraph.charAt(index + 1)];
  return !/\s/u.test(before) || after === '' || /[\s,.;:!?)]/u.test(after);
}
