const MEANS_NOTHING_BELOW = 20; // characters: names and figures are the same in many languages

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a text still is that of its source, and so was not translated; never of a short one, which may be the same in both.
 *
 * @example isLikeSource('Ghana opens an early warning centre', 'Ghana opens an early-warning centre') // true
 */
export const isLikeSource = (text: string, source: string): boolean => {
  const words = plain(text);
  return words.length >= MEANS_NOTHING_BELOW && words === plain(source);
};
