import { likeness } from '../translations/likeness';

const MEANS_NOTHING_BELOW = 20; // letters: names are the same in many languages
const WORDS_AT_LEAST = 3; // "Communication internationale" is close to its English, a sentence is not
const NAME_AT_MOST = 4; // words: a name of a body or a programme; a headline in capitals is longer
const RUNNING_AT_LEAST = 6; // words that are no names, from which on a text is compared by most of its words
const NEARLY_ALL = 0.8; // of these words: one that was mended does not make a translation

const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Beginning with a capital letter; writing without capitals, such as Arabic, has none. */
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Between the words of a name: of, and, for, de, la, del. */
const isLink = (word: string): boolean => word.length <= 3;

/** Whether a text is but a name, an address of a house, or a list of them. */
const isName = (text: string, words: readonly string[]): boolean => {
  const long = words.filter((word) => !isNumber(word) && (isCapital(word) || !isLink(word)));
  return long.every(isCapital) && (long.length <= NAME_AT_MOST || /[,،;·|]/u.test(text));
};

const runningWords = (words: readonly string[]): string[] =>
  words.filter((word) => !isCapital(word) && !isNumber(word)).map((word) => word.toLowerCase());

/**
 * Whether a paragraph still is that of its source, and so was not translated: word for word whatever its layout, or but for a word or
 * two. Never of short texts, names, numbers and addresses, which are the same in many languages. Languages that share words, such as
 * French and Spanish, share far fewer of a sentence.
 *
 * @example isLikeSource('Ghana opens an early warning centre', 'Ghana opens an early-warning centre') // true
 */
export const isLikeSource = (text: string, source: string): boolean => {
  const said = text.replace(ADDRESSES, ' ');
  const words = wordsOf(said);
  const letters = words.filter((word) => !isNumber(word)).join('');
  if (letters.length < MEANS_NOTHING_BELOW || words.length < WORDS_AT_LEAST || isName(said, words))
    return false;
  if (plain(text) === plain(source)) return true;
  const running = runningWords(words);
  const original = runningWords(wordsOf(source.replace(ADDRESSES, ' ')));
  if (running.length < RUNNING_AT_LEAST || original.length < RUNNING_AT_LEAST) return false;
  return likeness(running, original) >= NEARLY_ALL;
};
