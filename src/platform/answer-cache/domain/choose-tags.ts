import { documentTag, EVERYTHING, localeTag, slugTag } from './tags';

/** What an answer was made from. */
export interface Origin {
  /** The types whose tables were read, such as `press-release` and `file`. */
  readonly types: readonly string[];
  /** The type that the route is about, when its documents lead to no other document of the type; else null. */
  readonly rootType: string | null;
  /** The document that was asked for by its id; null: many. */
  readonly documentId: string | null;
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * The tags of an answer: what must not change while it is kept. A type that was read counts whole, unless it is the one that
 * the route is about and the request says which of its documents or languages can matter.
 */
export const chooseTags = ({ types, rootType, documentId, query }: Origin): string[] => {
  const others = types.filter((type) => type !== rootType);
  const isRead = rootType !== null && types.includes(rootType);
  return [EVERYTHING, ...others, ...(isRead ? [narrow(rootType, documentId, query)] : [])];
};

const narrow = (
  type: string,
  documentId: string | null,
  query: Readonly<Record<string, unknown>>,
): string => {
  if (documentId !== null) return documentTag(type, documentId);
  if (JSON.stringify(query).includes('localizations') || mentionsAll(query.populate)) return type;
  const slug = findOnlySlug(query.filters);
  if (slug !== null) return slugTag(type, slug);
  return typeof query.locale === 'string' && /^[a-z]{2}$/.test(query.locale)
    ? localeTag(type, query.locale)
    : type;
};

/** `populate=*` brings the other languages along. */
const mentionsAll = (populate: unknown): boolean => JSON.stringify(populate ?? '').includes('"*"');

/** The slug of `filters[slug]=x` or `filters[slug][$eq]=x`, when nothing else is filtered. */
const findOnlySlug = (filters: unknown): string | null => {
  if (typeof filters !== 'object' || filters === null) return null;
  const [[field, condition] = [], ...more] = Object.entries(filters as Record<string, unknown>);
  if (field !== 'slug' || more.length > 0) return null;
  if (typeof condition === 'string') return condition || null;
  if (typeof condition !== 'object' || condition === null) return null;
  const [[operator, value] = [], ...others] = Object.entries(condition as Record<string, unknown>);
  return operator === '$eq' && others.length === 0 && typeof value === 'string' ? value || null : null;
};
