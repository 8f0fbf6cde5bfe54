/** Some text, without U+0000, which the database cannot hold. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !value.includes('\0');
