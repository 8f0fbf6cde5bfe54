/** What the prefixes of a file stand for, by their namespaces' addresses. */
export type Prefixes = ReadonlyMap<string, string>;

/** Versions 1.0 to 1.2, with http or https: the address tells what a prefix is for, not its version. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
];

export const readPrefixes = (attributes: Readonly<Record<string, string>>): Prefixes =>
  new Map(
    Object.entries(attributes).flatMap(([name, address]) => {
      const prefix = /^xmlns:(.+)$/.exec(name)?.[1];
      const kind = KINDS.find(([pattern]) => pattern.test(address.trim()))?.[1];
      return prefix === undefined || kind === undefined ? [] : [[prefix, kind]];
    }),
  );

/** @example nameByPrefix('w:post_id', new Map([['w', 'wp']])) // 'wp:post_id' */
export const nameByPrefix = (name: string, prefixes: Prefixes): string => {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? name : `${prefixes.get(prefix) ?? prefix}:${local}`;
};
