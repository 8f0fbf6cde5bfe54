import { joinSpans, sliceSpans } from './join-spans';
import type { Span } from './rich-line';

/**
 * Spans with another text: what stands before and after the change keeps its looks, and what is new has none.
 *
 * @example changeText([{ text: 'Work ' }, { text: 'began', bold: true }], 'The work began')
 * // [{ text: 'The work ' }, { text: 'began', bold: true }]
 */
export const changeText = (spans: readonly Span[], text: string): Span[] => {
  const before = spans.map((span) => span.text).join('');
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const fresh = text.slice(head, text.length - tail);
  return joinSpans([
    ...sliceSpans(spans, 0, head),
    ...(fresh === '' ? [] : [{ text: fresh }]),
    ...sliceSpans(spans, before.length - tail),
  ]);
};
