import slugify from '@sindresorhus/slugify';

const MARK = /\p{M}/gu;
const ASCII_SIGN = /[^a-z0-9]/g;
const OTHER_LETTER = /[^\0-\u007F]/gu;

/** Scripts that the library knows in Latin letters; others it would drop after a long look. */
const KNOWN_SCRIPT = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

/**
 * Words in plain ASCII letters and digits, whatever their script and accents: what typing errors and suggestions are
 * compared in. PostgreSQL's trigrams know no other letters where a database sorts by bytes.
 *
 * @example toSpelling('L’Été à Accra') // 'l ete a accra'
 * @example toSpelling('الهِجرة') // 'alhjrt'
 */
export const toSpelling = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARK, '')
    .toLowerCase()
    .replace(OTHER_LETTER, spellLetter)
    .replace(ASCII_SIGN, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The library takes a millisecond for each call, and there are a few thousand letters. */
const SPELLED = new Map<string, string>();

const spellLetter = (letter: string): string => {
  const known = SPELLED.get(letter);
  if (known !== undefined) return known;
  if (!KNOWN_SCRIPT.test(letter)) return ' ';
  const spelled = slugify(letter, { separator: '' });
  SPELLED.set(letter, spelled);
  return spelled;
};
