/** What can be found, as `type` says it. */
export const SEARCH_TYPES = ['press-release', 'page', 'contact', 'partner-country'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** The content type behind it. @example uidOf('page') // 'api::page.page' */
export const uidOf = <Type extends SearchType>(type: Type): `api::${Type}.${Type}` => `api::${type}.${type}`;

/** Null for a type that is not found by itself, such as a topic. */
export const searchTypeOf = (uid: string): SearchType | null =>
  SEARCH_TYPES.find((type) => uidOf(type) === uid) ?? null;
