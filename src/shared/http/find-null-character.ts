/**
 * The path of the first text with the character U+0000, which PostgreSQL cannot store; null when there is none.
 *
 * @example findNullCharacter({ data: { title: 'a\u0000' } }) // ['data', 'title']
 */
export const findNullCharacter = (value: unknown): readonly string[] | null => {
  if (typeof value === 'string') return value.includes('\u0000') ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, nested] of Object.entries(value)) {
    const path = name.includes('\u0000') ? [] : findNullCharacter(nested);
    if (path !== null) return [name, ...path];
  }
  return null;
};
