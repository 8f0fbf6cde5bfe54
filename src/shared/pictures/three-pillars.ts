/** Words that stand in a field of what is published. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** A picture as it is published, with what stands around it. */
export interface PublishedPicture {
  readonly risk: 'ordinary' | 'raised' | null;
  /** Whether somebody can be recognised; null: nobody said. */
  readonly people: boolean | null;
  /** Names of those who are shown, by commas; null: nobody said. */
  readonly persons: string | null;
  /** Where it was taken, as far as it is known: cities, countries. */
  readonly places: readonly string[];
  /** What is said of the picture: its caption and description. */
  readonly words: readonly FieldText[];
  /** The text that it stands in. */
  readonly around: readonly FieldText[];
  /** The place that the text begins with: a field of its own. */
  readonly dateline: FieldText | null;
}

/** Face, name and place together, and what to take away. */
export interface ThreePillars {
  /** Where somebody is named, and by which words. */
  readonly names: readonly FieldText[];
  /** Whether the names are known; else they look like some. */
  readonly isKnown: boolean;
  /** Where a place is told, and by which words. */
  readonly places: readonly FieldText[];
}

/**
 * Whether a picture of somebody at raised risk is published with face, name and place, of which humanitarian practice allows two at most.
 * Nobody having said whether somebody can be recognised counts as a face; where nobody said who is shown, what looks like a name in
 * the picture's own words counts as one.
 *
 * @returns null when it is safe in this respect
 */
export const findThreePillars = (picture: PublishedPicture): ThreePillars | null => {
  const { risk, people, persons, words, around, dateline } = picture;
  if (risk !== 'raised' || people === false) return null;
  const isKnown = (persons ?? '').trim() !== '';
  const names = isKnown
    ? [...words, ...around].flatMap((said) => found(said, partsOf(persons ?? '')))
    : words.flatMap((said) => found(said, likeNames(said.text, picture.places)));
  const places = [
    ...(dateline === null || dateline.text.trim() === '' ? [] : [dateline]),
    ...[...words, ...around].flatMap((said) => found(said, picture.places)),
  ];
  return names.length > 0 && places.length > 0 ? { names, isKnown, places } : null;
};

/** A field with those of the words that stand in it. */
const found = ({ field, text }: FieldText, wanted: readonly string[]): FieldText[] => {
  const said = wanted.filter((word) => word.trim() !== '' && mentions(text, word));
  const whole = said.filter((word) => !said.some((other) => other !== word && mentions(other, word)));
  return said.length === 0 ? [] : [{ field, text: [...new Set(whole)].join(', ') }];
};

const SHORT = 3; // letters: shorter parts of a name are words of many languages

/** Whole names first, then each part: a first name alone is a name too. */
const partsOf = (persons: string): string[] => {
  const names = persons
    .split(/[,;،؛\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.flatMap((name) => {
    const parts = name.split(/[\s-]+/).filter((part) => part.length >= SHORT && !/^\p{Ll}/u.test(part));
    return [...new Set([name, ...parts])];
  });
};

/** As a word of its own, whatever its capitals and accents; in Arabic with a short word joined before it. */
const mentions = (text: string, word: string): boolean => {
  const wanted = plain(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])[وبلفك]?${wanted}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
};

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const LONGEST_NAME = 3; // words: more are the name of a body

/** Two or three words with capitals, one after another, that are no place. */
const likeNames = (text: string, places: readonly string[]): string[] => {
  const known = new Set(places.flatMap((place) => plain(place).split(' ')));
  return [...text.matchAll(/\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+)+/gu)]
    .map(([words]) => words)
    .filter((words) => {
      const parts = words.split(/[ -]/);
      return parts.length <= LONGEST_NAME && parts.some((part) => !known.has(plain(part)));
    });
};
