/** Strapi's blocks, as the WYSIWYG editor stores them. */
export interface ParagraphBlock {
  type: 'paragraph';
  children: { type: 'text'; text: string }[];
}

/**
 * A text as Strapi blocks, a paragraph for each.
 *
 * @param text - paragraphs parted by a blank line
 * @example toBlocks('One.\n\nTwo.').length // 2
 */
export const toBlocks = (text: string): ParagraphBlock[] =>
  text
    .split('\n\n')
    .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));
