import { diffArrays } from 'diff';

export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words of any script, white space, and each other sign by itself. */
const WORDS = /[\p{L}\p{M}\p{N}]+|\s+|./gu;

const toWords = (text: string): string[] => text.match(WORDS) ?? [];

/**
 * What was removed from a text and what was added to it, word by word.
 *
 * @example wordDifference('four countries', 'five countries') // removed 'four', added 'five', same ' countries'
 */
export const wordDifference = (before: string, after: string): DifferencePart[] =>
  diffArrays(toWords(before), toWords(after)).map(({ value, removed, added }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));

const CONTEXT = 120; // characters around a change: a line or two, enough to know the sentence

/**
 * Cuts what stayed the same down to the words around each change.
 *
 * @returns the same parts, with `…` for what was left out
 */
export const aroundChanges = (parts: readonly DifferencePart[]): DifferencePart[] =>
  parts.map((part, index) =>
    part.kind === 'same' ? { ...part, text: shorten(part.text, index > 0, index < parts.length - 1) } : part,
  );

const shorten = (text: string, isAfterChange: boolean, isBeforeChange: boolean): string => {
  if (text.length <= 2 * CONTEXT) return text;
  const start = isAfterChange ? upToWord(text.slice(0, CONTEXT)) : '';
  const end = isBeforeChange ? fromWord(text.slice(-CONTEXT)) : '';
  return `${start}…${end}`;
};

const upToWord = (text: string): string => text.replace(/\S+$/, '');
const fromWord = (text: string): string => text.replace(/^\S+/, '');
