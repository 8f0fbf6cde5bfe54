import { renderText } from '../../../../shared/blocks/render-text';

/** The texts of a list that say something. */
export const filled = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');

export const joinTexts = (texts: readonly (string | null | undefined)[]): string => filled(texts).join('\n');

/** Blocks without the addresses behind their links: nobody looks for those, and a snippet shows none. */
export const blockText = (blocks: unknown): string => renderText(withoutAddresses(blocks));

const withoutAddresses = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  return { ...node, url: undefined, children: withoutAddresses(node.children) };
};
