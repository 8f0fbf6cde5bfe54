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
const WRAP_WIDTH = { least: 45, most: 110 };
/** share of the lines inside blocks that must have a wrap's width for the text to count as wrapped */
const WRAPPED_SHARE = 0.8;

/**
 * The lines of a text. A text broken at a fixed width (blocks parted by blank lines) gives one line a block.
 *
 * @example
 * splitSourceLines('One\n\n Two '); // [{ text: 'One', blankBefore: false }, { text: 'Two', blankBefore: true }]
 */
export function splitSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blankBefore = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(INVISIBLE, '').trim();
    if (line === '') {
      blankBefore = true;
      continue;
    }
    lines.push({ text: line, blankBefore: blankBefore && lines.length > 0 });
    blankBefore = false;
  }
  return isWrapped(lines) ? joinWrapped(lines) : lines;
}

function isWrapped(lines: SourceLine[]): boolean {
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && !next.blankBefore && !isSeparator(line.text) && !isSeparator(next.text);
  });
  const wide = inner.filter(({ text }) => text.length >= WRAP_WIDTH.least && text.length <= WRAP_WIDTH.most);
  const blanks = lines.filter((line) => line.blankBefore).length;
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return (
    blanks >= 2 &&
    wide.length >= 3 &&
    longest <= WRAP_WIDTH.most &&
    wide.length >= inner.length * WRAPPED_SHARE
  );
}

function joinWrapped(lines: SourceLine[]): SourceLine[] {
  const blocks: { parts: string[]; blankBefore: boolean }[] = [];
  let previous = '';
  for (const { text, blankBefore } of lines) {
    const block = blocks.at(-1);
    const continues =
      !blankBefore && previous.length >= WRAP_WIDTH.least && !isBullet(text) && !isSeparator(text);
    if (block && continues && !isSeparator(previous)) block.parts.push(text);
    else blocks.push({ parts: [text], blankBefore });
    previous = text;
  }
  return blocks.map(({ parts, blankBefore }) => ({ text: parts.join(' '), blankBefore }));
}
