import { joinSpans } from '../../../shared/rich-text/join-spans';
import type { Span } from '../../../shared/rich-text/rich-line';
import type { PdfItem } from './pdf-lines';

/** A line as it is printed on a page. */
export interface PrintedLine {
  readonly spans: readonly Span[];
  /** From 0. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRtl: boolean;
}

/** times the size of the text; what stands further up or down is another line */
const OTHER_LINE = 0.5;
/** times the size of the text; a gap between two runs that is a space */
const SPACE = 0.2;

/** The runs of text of a page as its lines, in the order in which the page was written; each read in its own direction. */
export const toPrintedLines = (items: readonly PdfItem[], page: number): PrintedLine[] => {
  const lines: PdfItem[][] = [];
  for (const item of items) {
    if (item.text === '') continue;
    const last = lines.at(-1)?.at(-1);
    const isSame =
      last !== undefined && Math.abs(last.y - item.y) < OTHER_LINE * Math.max(last.size, item.size);
    if (isSame) lines.at(-1)?.push(item);
    else if (item.text.trim() !== '') lines.push([item]);
  }
  return lines.flatMap((line) => toLine(line, page));
};

const toLine = (items: readonly PdfItem[], page: number): PrintedLine[] => {
  const words = items.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  if (first === undefined) return [];
  const all = words.map(({ text }) => text).join('');
  const rtl = (all.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) ?? []).length;
  const isRtl = rtl > (all.match(/\p{Script=Latin}/gu) ?? []).length;
  const ordered = isRtl ? rightToLeft(items) : items;
  const spans = joinSpans(
    ordered.flatMap((item, index) => {
      const before = ordered[index - 1];
      const space = before !== undefined && gapBetween(before, item) > SPACE * item.size ? ' ' : '';
      const url = item.url === undefined ? {} : { url: item.url };
      return [...(space === '' ? [] : [{ text: space }]), { text: item.text, ...url }];
    }),
  );
  return spans.length === 0
    ? []
    : [
        {
          spans,
          page,
          left: Math.min(...words.map(({ x }) => x)),
          right: Math.max(...words.map(({ x, width }) => x + width)),
          y: first.y,
          size: Math.max(...words.map(({ size }) => size)),
          isRtl,
        },
      ];
};

const gapBetween = (one: PdfItem, other: PdfItem): number =>
  one.x <= other.x ? other.x - one.x - one.width : one.x - other.x - other.width;

/** From the right edge; words from left to right among them stay as they are. */
const rightToLeft = (items: readonly PdfItem[]): PdfItem[] => {
  const sorted = items.toSorted((one, other) => other.x - one.x);
  const runs: PdfItem[][] = [];
  for (const item of sorted) {
    const last = runs.at(-1);
    const isLtr = !item.isRtl && /[\p{Script=Latin}\p{Nd}]/u.test(item.text);
    const follows =
      last?.[0] !== undefined && !last[0].isRtl && /[\p{Script=Latin}\p{Nd}]/u.test(last[0].text);
    if (isLtr && follows) last.unshift(item);
    else runs.push([item]);
  }
  return runs.flat();
};
