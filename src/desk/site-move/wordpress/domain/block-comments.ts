export interface BlockHandlers {
  /** HTML for a block that has none of its own. */
  readonly selfClosing: (name: string, attributes: Readonly<Record<string, unknown>>, raw: string) => string;
}

const BLOCK = /^\s*(\/)?wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s*(\{[\s\S]*\})?\s*(\/)?\s*$/;

/** Whether a text was written in the editor of blocks. */
export const isOfBlocks = (content: string): boolean => /<!--\s+wp:/.test(content);

/** Takes the comments of blocks out of a text, and puts HTML in the place of blocks without any. Other comments go too. */
export const replaceBlocks = (content: string, { selfClosing }: BlockHandlers): string => {
  let result = '';
  let at = 0;
  for (let start = content.indexOf('<!--'); start !== -1; start = content.indexOf('<!--', at)) {
    const end = content.indexOf('-->', start + 4);
    if (end === -1) break;
    const raw = content.slice(start, end + 3);
    const [, isEnd, name = '', attributes, isAlone] = BLOCK.exec(raw.slice(4, -3)) ?? [];
    result += content.slice(at, start);
    if (isEnd === undefined && isAlone !== undefined)
      result += selfClosing(name.replace(/^core\//, ''), readAttributes(attributes), raw);
    at = end + 3;
  }
  return result + content.slice(at);
};

const readAttributes = (json: string | undefined): Readonly<Record<string, unknown>> => {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // the comment itself is told as it stands
  }
};
