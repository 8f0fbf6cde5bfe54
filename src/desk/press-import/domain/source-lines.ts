import { isBullet, isSeparator } from './line-shapes';

/** A line of the input that is not blank, trimmed and without invisible direction marks. */
export interface SourceLine {
  text: string;
  blankBefore: boolean;
  /** the format it was read from calls it a heading: 1 to 6 */
  level?: number;
}

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** characters; the widths at which mail programs and typists break lines */
const WRAP_WIDTH = { least: 30, most: 110 };
/** lines broken at a fixed width that make a text one of those */
const LEAST_WRAPPED = 3;
/** share of the lines inside blocks that must be full for the text to count as broken at a fixed width */
const WRAPPED_SHARE = 0.6;
/** share of the width that a full line reaches with the word that did not fit any more; people break lines by eye */
const FULL_SHARE = 0.85;
/** characters; a word of this length, an address, is broken by nobody */
/** text set side by side */
const COLUMNS = /\S\s{4,}\S/u;
const UNBREAKABLE = /\S{40}/u;

/**
 * The lines of a text. A text broken at a fixed width (blocks parted by blank lines) gives one line a block.
 *
 * @example
 * splitSourceLines('One\n\n Two '); // [{ text: 'One', blankBefore: false }, { text: 'Two', blankBefore: true }]
 */
export function splitSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blankBefore = false;
  for (const raw of withoutQuoteMarks(text).split('\n')) {
    const line = raw
      .replace(INVISIBLE, '')
      .replace(/(?<=[\p{L}\p{N})”"'’]) +(?=[.,](?:\s|$))/gu, '')
      .trim();
    if (line === '') {
      blankBefore = true;
      continue;
    }
    lines.push({ text: line, blankBefore: blankBefore && lines.length > 0 });
    blankBefore = false;
  }
  const width = isQuoted(text) ? quotedWidth(lines) : findWidth(lines);
  return width === null ? lines : joinWrapped(lines, width);
}

/** A text that was sent on with "> " before its lines, without these marks; any other text as it is. */
function withoutQuoteMarks(text: string): string {
  return isQuoted(text) ? text.replace(/^\s*(?:>\s?)+/gmu, '') : text;
}

function isQuoted(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => /^\s*>/u.test(line)).length;
  return marked > LEAST_WRAPPED && marked > lines.length / 2;
}

/** Mail programs break what they quote: its longest line is the width; null where nothing was broken. */
function quotedWidth(lines: readonly SourceLine[]): number | null {
  const lengths = lines.filter(({ text }) => !UNBREAKABLE.test(text)).map(({ text }) => text.length);
  const width = Math.max(...lengths);
  return width >= WRAP_WIDTH.least && width <= WRAP_WIDTH.most ? width : null;
}

/** The width at which a text was broken, from the lines that are followed by another of their block; null for none. */
function findWidth(lines: SourceLine[]): number | null {
  const blanks = lines.filter((line) => line.blankBefore).length;
  const breakable = lines.filter(({ text }) => !UNBREAKABLE.test(text));
  if (blanks < 2 || breakable.some(({ text }) => text.length > WRAP_WIDTH.most)) return null;
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && isBreakable(line, next) ? [{ line, next }] : [];
  });
  const lengths = inner.map(({ line }) => line.text.length).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 10)] ?? 0;
  if (width < WRAP_WIDTH.least) return null;
  const full = inner.filter(({ line, next }) => isFull(line.text, next.text, width)).length;
  return full >= LEAST_WRAPPED && full >= inner.length * WRAPPED_SHARE ? width : null;
}

/** Could the second line be the first one's rest? */
function isBreakable({ text }: SourceLine, next: SourceLine): boolean {
  return (
    !next.blankBefore &&
    !isSeparator(text) &&
    !isSeparator(next.text) &&
    !isBullet(next.text) &&
    !COLUMNS.test(text) &&
    !COLUMNS.test(next.text) &&
    !UNBREAKABLE.test(text) &&
    !UNBREAKABLE.test(next.text) &&
    !/^[A-Z][A-Za-z-]{1,20}: /.test(next.text)
  );
}

function isFull(text: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ', 1);
  return text.length >= WRAP_WIDTH.least * 0.8 && text.length + 1 + word.length > width * FULL_SHARE;
}

function joinWrapped(lines: SourceLine[], width: number): SourceLine[] {
  const blocks: { parts: string[]; blankBefore: boolean }[] = [];
  let previous = '';
  for (const { text, blankBefore } of lines) {
    const block = blocks.at(-1);
    const continues =
      !blankBefore &&
      !isBullet(text) &&
      !isSeparator(text) &&
      !COLUMNS.test(text) &&
      !COLUMNS.test(previous) &&
      (isFull(previous, text, width) || UNBREAKABLE.test(previous));
    if (block && continues && !isSeparator(previous)) block.parts.push(text);
    else blocks.push({ parts: [text], blankBefore });
    previous = text;
  }
  return blocks.map(({ parts, blankBefore }) => ({ text: parts.join(' '), blankBefore }));
}
