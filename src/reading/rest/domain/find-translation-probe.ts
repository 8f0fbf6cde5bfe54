/** The relation that Strapi gives each translated document: to its other languages, drafts among them. */
const TRANSLATIONS = 'localizations';

/**
 * The parameter by which a query filters or sorts by a document's other languages, or null.
 *
 * Strapi joins those rows without regard to their status: `filters[localizations][title]` would tell whether an
 * unpublished translation has that title. Populating them is safe, Strapi then takes published ones only.
 *
 * @param query - a parsed query string, nested as Strapi nests it
 * @example findTranslationProbe({ filters: { localizations: { title: 'x' } } }) // 'filters'
 */
export const findTranslationProbe = (query: unknown): 'filters' | 'sort' | null => {
  if (typeof query !== 'object' || query === null) return null;
  for (const [key, value] of Object.entries(query)) {
    if ((key === 'filters' || key === 'sort') && mentions(value)) return key;
    const nested = findTranslationProbe(value);
    if (nested !== null) return nested;
  }
  return null;
};

/** Whether a filter or a sort order names the relation, at any depth, as a key or as `localizations.title:asc`. */
const mentions = (value: unknown): boolean => {
  if (typeof value === 'string') return value.split(/[,.:]/).some((part) => part.trim() === TRANSLATIONS);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, nested]) =>
      key.split('.').includes(TRANSLATIONS) ||
      (typeof nested === 'object' ? mentions(nested) : isSortText(key, nested)),
  );
};

/** In lists (sort[0]=localizations.title) the names are values; below a field they are what is searched for. */
const isSortText = (key: string, value: unknown): boolean => /^\d+$/.test(key) && mentions(value);
