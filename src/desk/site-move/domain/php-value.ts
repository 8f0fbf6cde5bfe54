import { unserialize } from 'php-serialize';

/** A value of PHP's serialize(): texts, numbers, and lists and tables as objects. null for what is none. */
export const readPhp = (text: string): unknown => {
  if (!/^[absiOdN][:;]/.test(text)) return null;
  try {
    const value: unknown = unserialize(text, {}, { strict: false });
    return value;
  } catch {
    return null; // cut or edited by hand; whoever asked says what is missing
  }
};

/** What stands in a table under names within each other. */
export const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );

/**
 * A table of texts by name: of `language => post id`, "12" and 12 are the same.
 *
 * @param names - of the tables round it, the outermost first
 */
export const readPhpTable = (text: string, ...names: readonly string[]): ReadonlyMap<string, string> => {
  const value = within(readPhp(text), ...names);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, entry]: [string, unknown]) =>
      typeof entry === 'string' || typeof entry === 'number' ? [[name, String(entry)]] : [],
    ),
  );
};
