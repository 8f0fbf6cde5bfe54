import { childrenOf, textOf, toBlocks, type BlockNode } from '../blocks/block';

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

interface Options {
  /** Whether quotes count that name the language they were spoken in: they may be left as they were spoken. */
  readonly withQuotesAsSpoken: boolean;
}

/**
 * The texts that the value of a field is made of, as a form holds it or as the history keeps it: each paragraph, each item of a list and
 * each text of a component by itself, without names, figures and addresses.
 *
 * @example paragraphsOf('One.\n\nTwo.') // ['One.', 'Two.']
 */
export const paragraphsOf = (
  value: unknown,
  options: Options = { withQuotesAsSpoken: true },
): readonly string[] => textsOf(value, options).filter((text) => text.trim() !== '');

const textsOf = (value: unknown, options: Options): string[] => {
  if (typeof value === 'string') return value.split(/\n+/u);
  if (Array.isArray(value))
    return isText(value)
      ? toBlocks(value).flatMap(paragraphsOfBlock)
      : value.flatMap((part) => textsOf(part, options));
  if (typeof value !== 'object' || value === null || isReference(value)) return [];
  const isLeftOut = !options.withQuotesAsSpoken && isQuoteInItsLanguage(value);
  return Object.entries(value).flatMap(([name, nested]) =>
    NO_WORDS_OF_PARTS.includes(name) || (isLeftOut && name === 'text') ? [] : textsOf(nested, options),
  );
};

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
