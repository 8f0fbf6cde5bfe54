import { toBlocks } from '../../../shared/blocks/block';
import { renderText } from '../../../shared/blocks/render-text';
import { isLikeSource } from '../../../shared/press-release/is-like-source';

type Texts = Readonly<Record<string, unknown>>;

/** What is read in each language, in the order of the form. */
const TRANSLATED = ['title', 'subtitle', 'summary', 'body', 'notesToEditors'] as const;

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? renderText(toBlocks(value)) : '';
};

/** The fields of a translation that still say what the source says, word for word. */
export const listLikeSource = (translation: Texts, source: Texts): string[] =>
  TRANSLATED.filter((field) => isLikeSource(textOf(translation[field]), textOf(source[field])));
