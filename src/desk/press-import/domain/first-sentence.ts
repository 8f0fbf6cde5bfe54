const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|m|mm|mme|sr|sra|srta|dra|gen|col|lt|capt|sgt|hon|rev|jr|no|vs|inc|gov|sen|rep|amb|\p{L}|(?:\p{L}\.)+\p{L})$/iu;
const STOP = /[.!?؟…]+(?=\s+[\p{Lu}\p{Lo}“"«„(]|\s*$)/gu;

/**
 * The offset after the first sentence. Full stops of short forms (Mr., U.S., J.) end none.
 *
 * @example
 * endOfFirstSentence('said Dr. Jane Example. It rained.'); // 22
 */
export function endOfFirstSentence(text: string): number {
  for (const stop of text.matchAll(STOP)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, stop.index - 8), stop.index)))
      return stop.index + stop[0].length;
  }
  return text.length;
}

/** The offset of the last sentence's first character. */
export function startOfLastSentence(text: string): number {
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const rest = text.slice(end);
    if (rest.trim() !== '' && !ABBREVIATION.test(text.slice(Math.max(0, stop.index - 8), stop.index)))
      start = end;
  }
  return start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
}
