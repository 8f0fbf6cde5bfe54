import { isLikeSource } from '../press-release/is-like-source';
import { paragraphsOf } from './paragraphs-of';

/** Fields of a document in one language, as a form holds them or as the history keeps them. */
export type Texts = Readonly<Record<string, unknown>>;

/** Fields of a document that say nothing in a language, or the same in all. */
const NO_WORDS_OF_DOCUMENTS: readonly string[] = ['slug', 'path', 'corrections', 'datelineCity'];

/** A quote that says which language it was spoken in may be left as it was spoken. */
const TO_TRANSLATE = { withQuotesAsSpoken: false };

/**
 * The fields of a translation that still say what the source says, paragraph by paragraph and within quotes, captions and sections;
 * with `slug` when its address still is the source's.
 *
 * @param fields - those that are written in each language
 * @example listUntranslated(['title'], { title: 'Ghana opens a warning centre' }, { title: 'Ghana opens a warning centre' }) // ['title']
 */
export const listUntranslated = (fields: readonly string[], translation: Texts, source: Texts): string[] => [
  ...fields
    .filter((field) => !NO_WORDS_OF_DOCUMENTS.includes(field))
    .filter((field) => {
      const originals = paragraphsOf(source[field], TO_TRANSLATE);
      return paragraphsOf(translation[field], TO_TRANSLATE).some((text) =>
        originals.some((original) => isLikeSource(text, original)),
      );
    }),
  ...(hasAddressOf(translation, source) ? ['slug'] : []),
];

/** Titles that are alike in both languages, such as a name, make addresses that are alike. */
const hasAddressOf = (translation: Texts, source: Texts): boolean => {
  const { slug, title, isHome } = translation;
  if (typeof slug !== 'string' || slug === '' || slug !== source.slug || isHome === true) return false;
  if (typeof title !== 'string' || typeof source.title !== 'string') return true;
  return bare(title) !== bare(source.title) || isLikeSource(title, source.title);
};

/** What an address is made of: letters without accents, and figures. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
