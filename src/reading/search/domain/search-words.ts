import { cleanText } from '../../../shared/blocks/escape-html';
import { MISREAD_SIGN, SOFT_HYPHEN } from './signs';

const QUOTATION_MARKS = /[“”„‟«»″＂]/gu;
// eslint-disable-next-line no-control-regex -- these are what is taken out
const CONTROL = /[\0-\u001F\u007F]/g;

/**
 * What somebody typed, as PostgreSQL's websearch_to_tsquery reads it: words, "phrases", -exclusions, or. Any text will do;
 * signs that it would misread become blanks, as they are in what is searched.
 *
 * @example toSearchWords('« droits de l’homme » -visa') // '" droits de l homme " -visa'
 */
export const toSearchWords = (typed: string): string =>
  cleanText(typed.normalize('NFC').replace(CONTROL, ' ').replace(SOFT_HYPHEN, ''))
    .replace(QUOTATION_MARKS, '"')
    .replace(MISREAD_SIGN, ' ')
    .trim();

const TERM = /-*"[^"]*"?|[^\s"]+/g;

/**
 * The other way round, for words that are all excluded: what nothing found may have. Null when something is looked for.
 *
 * @example onlyExcluded('-visa -"land border"') // 'visa or "land border"'
 */
export const onlyExcluded = (words: string): string | null => {
  const terms = words.match(TERM) ?? [];
  if (terms.length === 0 || !terms.every((term) => term.startsWith('-'))) return null;
  return terms.map((term) => term.replace(/^-+/, '')).join(' or ');
};
