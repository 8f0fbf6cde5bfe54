/** A text as a place with little room shows it. */
export interface CutText {
  /** With “…” at its end where it is cut. */
  readonly shown: string;
  /** What nobody reads there; empty when all of it fits. */
  readonly rest: string;
}

/**
 * How much of a text fits, cut between two words where there are some.
 *
 * @param most - characters, as people count them
 * @example cutText('Ghana opens a new centre', 12) // { shown: 'Ghana opens…', rest: 'a new centre' }
 */
export const cutText = (text: string, most: number): CutText => {
  const whole = text.replace(/\s+/g, ' ').trim();
  const characters = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment);
  if (characters.length <= most) return { shown: whole, rest: '' };
  const room = characters.slice(0, most).join('');
  const isBetweenWords = characters[most] === ' ';
  const lastSpace = room.lastIndexOf(' ');
  const kept = isBetweenWords || lastSpace < room.length / 2 ? room : room.slice(0, lastSpace);
  return { shown: `${kept.trimEnd()}…`, rest: whole.slice(kept.length).trim() };
};
