/** UTF-16 units of a file's name: it fits its column, and a list on the screen. */
export const FILE_NAME_LIMIT = 150;

/** Letters of the name in an address: with what Strapi and the extension add, file systems take it (255 bytes). */
export const ADDRESS_NAME_LIMIT = 100;

const ENDING_LIMIT = 16; // UTF-16 units with the dot; what is longer tells no kind of file

/**
 * A file's name, short enough to be kept: its ending stays, its stem is cut.
 *
 * @example fitFileName(`${'a'.repeat(200)}.png`) // 146 times "a", and ".png"
 */
export const fitFileName = (name: string): string => {
  const dot = name.lastIndexOf('.');
  const hasEnding = dot > 0 && name.length - dot <= ENDING_LIMIT;
  if (!hasEnding && dot > 0) return cut(`${name.slice(0, dot)}_${name.slice(dot + 1)}`, FILE_NAME_LIMIT);
  if (name.length <= FILE_NAME_LIMIT) return name;
  const ending = hasEnding ? name.slice(dot) : '';
  return cut(hasEnding ? name.slice(0, dot) : name, FILE_NAME_LIMIT - ending.length) + ending;
};

/** Not within a character: one of two units is none. */
const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
