/**
 * A statement with named values, for drivers that count them.
 *
 * @param placeholder - what stands for the value of that place, from 1
 * @example bindNamed('select $b, $a, $b', { a: 1, b: 2 }, () => '?') // { statement: 'select ?, ?, ?', values: [2, 1, 2] }
 */
export const bindNamed = (
  statement: string,
  named: Readonly<Record<string, unknown>>,
  placeholder: (place: number) => string,
): { readonly statement: string; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  const bound = statement.replace(/\$([a-z]\w*)/gi, (_match, name: string) => {
    if (!(name in named)) throw new Error(`The statement asks for "${name}", which has no value.`);
    values.push(named[name]);
    return placeholder(values.length);
  });
  return { statement: bound, values };
};
