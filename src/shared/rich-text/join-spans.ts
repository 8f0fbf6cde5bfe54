import type { Span } from './rich-line';

/** Direction marks and spaces of no width, which say nothing in a paragraph with a direction of its own. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Spans as one line holds them: runs of spaces are one, none stand at the ends, and neighbours of one look are joined.
 *
 * @example joinSpans([{ text: ' A ' }, { text: ' b ', bold: true }]) // [{ text: 'A ' }, { text: 'b', bold: true }]
 */
export const joinSpans = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  let endsInSpace = true; // so that a line begins with none
  for (const span of spans) {
    let text = span.text.replace(INVISIBLE, '').replace(/\s+/gu, ' ');
    if (endsInSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    const last = joined.at(-1);
    if (last !== undefined && looksLike(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...span, text });
  }
  const last = joined.at(-1);
  if (last === undefined || !endsInSpace) return joined;
  const text = last.text.replace(/ $/, '');
  return text === '' ? joinSpans(joined.slice(0, -1)) : [...joined.slice(0, -1), { ...last, text }];
};

const looksLike = (one: Span, other: Span): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.strikethrough === other.strikethrough &&
  one.code === other.code &&
  one.url === other.url;

/**
 * The spans of a part of a line.
 *
 * @example sliceSpans([{ text: 'Accra – ' }, { text: 'Work', bold: true }], 8) // [{ text: 'Work', bold: true }]
 */
export const sliceSpans = (spans: readonly Span[], start: number, end = Number.POSITIVE_INFINITY): Span[] => {
  let place = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, start - place), Math.max(0, end - place));
    place += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
};
