import type { Word } from '../../words/use-words';
import type { FormValues } from './form-release';

/** Something that a release should have, and may go out without. */
export interface Advice {
  readonly field: string;
  readonly word: Word;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const LONG_HEADLINE = 100; // characters: about what a search engine and a phone show of it
export const LONG_SUMMARY = 300; // characters: two sentences

const lengthOf = (text: string | null | undefined): number => Array.from((text ?? '').trim()).length;

const isEmpty = (text: string | null | undefined): boolean => lengthOf(text) === 0;

interface Found {
  /** Addresses in its text that lead nowhere in the office's own site. */
  readonly deadLinks?: readonly string[];
  /** Fields that still say what the source says. */
  readonly likeSource?: readonly string[];
  /** Names of closed pictures that it goes out without. */
  readonly leftOut?: readonly string[];
}

/** What would make a release better: it goes out without, too. */
export const listAdvice = (
  { title, summary, image, imageAlternativeText, imageCredit }: FormValues,
  { deadLinks = [], likeSource = [], leftOut = [] }: Found = {},
): Advice[] => {
  const advice: Advice[] = leftOut.map((name) => ({
    field: 'image',
    word: 'newsroom.advice.closedPicture',
    values: { name },
  }));
  for (const field of likeSource)
    advice.push({
      field,
      word: field === 'slug' ? 'newsroom.advice.slugOfSource' : 'newsroom.advice.likeSource',
    });
  const letters = lengthOf(title);
  if (letters > LONG_HEADLINE)
    advice.push({
      field: 'title',
      word: 'newsroom.advice.longTitle',
      values: { letters, most: LONG_HEADLINE },
    });
  const inSummary = lengthOf(summary);
  if (inSummary > LONG_SUMMARY)
    advice.push({
      field: 'summary',
      word: 'newsroom.advice.longSummary',
      values: { letters: inSummary, most: LONG_SUMMARY },
    });
  for (const link of deadLinks)
    advice.push({ field: 'body', word: 'newsroom.advice.deadLink', values: { link } });
  if (image) {
    if (isEmpty(imageAlternativeText) && !isEmpty(image.alternativeText))
      advice.push({ field: 'imageAlternativeText', word: 'newsroom.advice.libraryText' });
    if (isEmpty(imageCredit)) advice.push({ field: 'imageCredit', word: 'newsroom.advice.credit' });
  }
  return advice;
};
