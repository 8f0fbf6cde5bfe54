import type { MovedItem } from './moved-items';

/** Stands among the digests of languages: it was public when it was written last. */
export const PUBLIC = 'public';

/** What staff did with a document since it was written; null: nothing. */
export const sayLeft = (
  written: MovedItem['written'],
  now: MovedItem['written'],
  isPublic: boolean,
): string | null => {
  if (Object.keys(now).length === 0) return 'Staff deleted it since it was moved in. It is not made again.';
  const changed = Object.keys(written).filter(
    (locale) => locale !== PUBLIC && now[locale] !== written[locale],
  );
  if (changed.length > 0)
    return `Staff changed it since it was moved in (${changed.join(', ')}). It stays as it is.`;
  return PUBLIC in written && !isPublic
    ? 'Staff took it out of public since it was moved in. It stays so.'
    : null;
};
