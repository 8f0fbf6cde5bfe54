import { joinSpans, sliceSpans } from '../../../shared/rich-text/join-spans';
import { textOfLine, type RichLine, type Span } from '../../../shared/rich-text/rich-line';
import { findEdges } from './pdf-edges';
import { toPrintedLines, type PrintedLine } from './pdf-printed-lines';

/** A run of text as a page of a PDF places it; points, from the lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isRtl: boolean;
  readonly url?: string;
}

/** An address, which stands out over the edge of a text. */
const LONG_WORD = /\S{40}/u;
/** A word that goes on in the next line. */
const PARTED = /\p{L}[-\u00ad\u2010]$/u;
const MARK = /^[•●▪◦‣·–-]\s+/u;
/** times the size of the text; letters of a heading are larger by more */
const HEADING_SIZE = 1.15;
/** times the usual distance between lines; paragraphs stand further apart */
const APART = 1.35;
/** times the size of the text; how far the first line of a paragraph is set in */
const SET_IN = 0.8;
/** share of the width of a text; lines in the middle of a paragraph end nearer to its edge */
const LOOSE = 0.02;

/**
 * The text of a PDF as lines: those that the width of the page broke are joined, and what stands at the edge of every page is beside the
 * text.
 */
export const linesOfPdf = (pages: readonly (readonly PdfItem[])[]): RichLine[] => {
  const printed = pages.flatMap((items, page) => toPrintedLines(items, page));
  const edges = findEdges(printed);
  const text = printed.filter((line) => !edges.has(line));
  const beside = new Map([...edges].map((line) => [textOfLine(line), line]));
  return [...joinLines(text), ...[...beside.values()].map(asideOf)];
};

const asideOf = ({ spans }: PrintedLine): RichLine => ({
  kind: 'paragraph',
  spans,
  blankBefore: true,
  aside: true,
});

interface Measures {
  /** Size of the text, by letters. */
  readonly size: number;
  /** From a line to the next one of its paragraph. */
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  /** Words that the text writes with a hyphen elsewhere. */
  readonly compounds: ReadonlySet<string>;
}

const joinLines = (lines: readonly PrintedLine[]): RichLine[] => {
  const at = measure(lines);
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && continues(paragraph, line, at)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  const largest = Math.max(0, ...lines.map(({ size }) => size));
  return paragraphs.map((paragraph) => toLine(paragraph, at, largest));
};

const measure = (lines: readonly PrintedLine[]): Measures => {
  const bySize = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    bySize.set(size, (bySize.get(size) ?? 0) + textOfLine(line).length);
  }
  const [size = 1] = [...bySize].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before?.page === line.page ? before.y - line.y : 0;
    return gap > 0 && gap < size * 3 ? [gap] : [];
  });
  gaps.sort((one, other) => one - other);
  const words = lines.flatMap((line) => textOfLine(line).match(/\p{L}+-\p{L}+/gu) ?? []);
  const short = lines.filter((line) => !LONG_WORD.test(textOfLine(line)));
  const wide = short.length > 0 ? short : lines;
  return {
    size,
    leading: gaps[Math.floor(gaps.length / 4)] ?? size * 1.2,
    left: Math.min(...wide.map(({ left }) => left)),
    right: Math.max(...wide.map(({ right }) => right)),
    compounds: new Set(words.map((word) => word.toLowerCase())),
  };
};

const isHeading = (line: PrintedLine, at: Measures): boolean => line.size >= at.size * HEADING_SIZE;

const continues = (paragraph: readonly PrintedLine[], line: PrintedLine, at: Measures): boolean => {
  const before = paragraph.at(-1);
  if (before === undefined || MARK.test(textOfLine(line))) return false;
  if (Math.abs(before.size - line.size) > at.size * 0.1) return false;
  if (before.page === line.page) {
    const gap = before.y - line.y;
    const usual = at.leading * (line.size / at.size);
    if (gap < 0 || gap > usual * APART) return false;
    if (isHeading(line, at)) return true;
    const isItem = paragraph.length === 1 && MARK.test(textOfLine(before));
    const setIn = before.isRtl ? before.right - line.right : line.left - before.left;
    if (!isItem && setIn > at.size * SET_IN) return false;
  } else if (isHeading(line, at) || /[.!?:؟]["”»]?$/u.test(textOfLine(before))) return false;
  return PARTED.test(textOfLine(before)) || !wouldFit(before, line, at);
};

/** Whether the first word of a line would have had room on the one before: then something else than the width ended that. */
const wouldFit = (before: PrintedLine, line: PrintedLine, at: Measures): boolean => {
  const text = textOfLine(line);
  const [word = ''] = /^\S+/u.exec(text) ?? [];
  const needed = ((line.right - line.left) / Math.max(1, text.length)) * (word.length + 1);
  const room = before.isRtl ? before.left - at.left : at.right - before.right;
  return room - needed > (at.right - at.left) * LOOSE;
};

const toLine = (paragraph: readonly PrintedLine[], at: Measures, largest: number): RichLine => {
  const spans = joinSpans(paragraph.reduce<Span[]>((joined, line) => joinAt(joined, line, at), []));
  const [first] = paragraph;
  const text = textOfLine({ spans });
  const [mark] = MARK.exec(text) ?? [];
  if (mark !== undefined)
    return {
      kind: 'item',
      ordered: false,
      depth: 0,
      mark,
      spans: sliceSpans(spans, mark.length),
      blankBefore: true,
    };
  if (first !== undefined && isHeading(first, at) && /\p{L}/u.test(text))
    return { kind: 'heading', level: first.size >= largest * 0.98 ? 1 : 2, spans, blankBefore: true };
  return { kind: 'paragraph', spans, blankBefore: true };
};

/** A word that was parted at the end of a line is one again, with its hyphen where the text writes it so. */
const joinAt = (joined: Span[], { spans }: PrintedLine, { compounds }: Measures): Span[] => {
  const last = joined.at(-1);
  const [next] = spans;
  if (last === undefined || next === undefined) return [...joined, ...spans];
  const [start = '', sign = ''] = /\p{L}+([-\u00ad\u2010])$/u.exec(last.text) ?? [];
  const [end = ''] = /^\p{Ll}+/u.exec(next.text) ?? [];
  if (sign === '' || end === '') return [...joined, { text: ' ' }, ...spans];
  const isCompound = sign !== '\u00ad' && compounds.has(`${start.slice(0, -1)}-${end}`.toLowerCase());
  const text = isCompound ? last.text : last.text.slice(0, -1);
  return [...joined.slice(0, -1), { ...last, text }, ...spans];
};
