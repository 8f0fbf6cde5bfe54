export interface BlockHandlers {
  /** HTML for a block that has none of its own. */
  readonly selfClosing: (name: string, attributes: Readonly<Record<string, unknown>>, raw: string) => string;
}

const COMMENT = /<!--([\s\S]*?)-->/g;
const BLOCK = /^\s*(\/)?wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s*(\{[\s\S]*\})?\s*(\/)?\s*$/;

/** Whether a text was written in the editor of blocks. */
export const isOfBlocks = (content: string): boolean => /<!--\s+wp:/.test(content);

/** Takes the comments of blocks out of a text, and puts HTML in the place of blocks without any. Other comments go too. */
export const replaceBlocks = (content: string, { selfClosing }: BlockHandlers): string =>
  content.replace(COMMENT, (raw: string, inside: string) => {
    const [, isEnd, name = '', attributes, isAlone] = BLOCK.exec(inside) ?? [];
    if (isEnd !== undefined || isAlone === undefined) return '';
    return selfClosing(name.replace(/^core\//, ''), readAttributes(attributes), raw);
  });

const readAttributes = (json: string | undefined): Readonly<Record<string, unknown>> => {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // the comment itself is told as it stands
  }
};
