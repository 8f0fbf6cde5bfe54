import { childrenOf, textOf, toBlocks, type BlockNode } from '../blocks/block';
import { isLikeSource } from '../press-release/is-like-source';

/** Fields of a document in one language, as a form holds them or as the history keeps them. */
export type Texts = Readonly<Record<string, unknown>>;

/** Fields of a document that say nothing in a language, or the same in all. */
const NO_WORDS_OF_DOCUMENTS: readonly string[] = ['slug', 'path', 'corrections', 'datelineCity'];

/** Fields of components that are names, figures and addresses. */
const NO_WORDS_OF_PARTS: readonly string[] = [
  '__component',
  'speaker',
  'organisation',
  'language',
  'credit',
  'url',
  'value',
  'source',
  'date',
];

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
      const originals = paragraphsOf(source[field]);
      return paragraphsOf(translation[field]).some((text) =>
        originals.some((original) => isLikeSource(text, original)),
      );
    }),
  ...(hasAddressOf(translation, source) ? ['slug'] : []),
];

/** The texts that a value is made of, each paragraph and each item of a list by itself. */
const paragraphsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/\n+/u).filter((line) => line.trim() !== '');
  if (Array.isArray(value))
    return isText(value) ? toBlocks(value).flatMap(paragraphsOfBlock) : value.flatMap(paragraphsOf);
  if (typeof value !== 'object' || value === null || isReference(value)) return [];
  const isOriginal = isQuoteInItsLanguage(value);
  return Object.entries(value).flatMap(([name, nested]) =>
    NO_WORDS_OF_PARTS.includes(name) || (isOriginal && name === 'text') ? [] : paragraphsOf(nested),
  );
};

/** A quote that says which language it was spoken in may be left as it was spoken. */
const isQuoteInItsLanguage = (part: object): boolean =>
  'speaker' in part && 'language' in part && typeof part.language === 'string' && part.language !== '';

/** Strapi's blocks have a type and children; components have neither. */
const isText = (list: readonly unknown[]): boolean =>
  toBlocks(list).some(({ type, children }) => typeof type === 'string' && Array.isArray(children));

/** A file or another document: what it says is its own. */
const isReference = (value: object): boolean =>
  ['ref', 'mime', 'hash', 'connect', 'disconnect'].some((name) => name in value);

const paragraphsOfBlock = (block: BlockNode): string[] => {
  if (block.type === 'list') return childrenOf(block).flatMap(paragraphsOfBlock);
  return block.type === 'image' ? [] : [wordsOf(block)];
};

const wordsOf = (node: BlockNode): string => textOf(node) + childrenOf(node).map(wordsOf).join('');

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
