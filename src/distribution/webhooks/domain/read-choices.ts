/**
 * The list that a field of boxes was sent as: a list, or a list in JSON, as the panel sends such fields.
 *
 * @returns null when nothing was sent; a list of one when it is no list: that is then no word of the field
 * @example readChoices('["en","fr"]') // ['en', 'fr']
 */
export const readChoices = (value: unknown): readonly unknown[] | null => {
  if (value === undefined || value === null || value === '') return null;
  const read = typeof value === 'string' ? parse(value) : value;
  return Array.isArray(read) ? (read as unknown[]) : [read];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};
