/** Tells of everything: permissions, roles, languages, settings. Every answer carries it. */
export const EVERYTHING = 'all';

/**
 * A change of what the public sees, as the database tells it: the type alone (`['file']`), or a version of a document. A
 * type is the last part of its name: `press-release` of `api::press-release.press-release`.
 */
export type ToldChange = readonly [
  type: string,
  documentId?: string | null,
  locale?: string | null,
  slug?: string | null,
];

/**
 * The tags that a change takes away.
 *
 * @example tagsOfChange(['topic', 'abc', 'fr', 'energy']) // ['topic', 'topic:abc', 'topic@fr', 'topic~energy']
 */
export const tagsOfChange = ([type, documentId, locale, slug]: ToldChange): string[] => [
  type,
  ...(documentId ? [documentTag(type, documentId)] : []),
  ...(locale ? [localeTag(type, locale)] : []),
  ...(slug ? [slugTag(type, slug)] : []),
];

/** Any version of one document. What comes from an address is escaped: it goes into headers. */
export const documentTag = (type: string, documentId: string): string =>
  `${type}:${encodeURIComponent(documentId)}`;

/** Any document in one language. */
export const localeTag = (type: string, locale: string): string => `${type}@${locale}`;

/** Any document with that slug, in any language: also one that has it from now on. Spaces would part tags in a header. */
export const slugTag = (type: string, slug: string): string => `${type}~${encodeURIComponent(slug)}`;
