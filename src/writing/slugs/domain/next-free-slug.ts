/**
 * The slug itself when it is free, or else with the first free number behind it.
 *
 * @example nextFreeSlug('news', ['news', 'news-2']) // 'news-3'
 */
export const nextFreeSlug = (slug: string, taken: readonly string[]): string => {
  const used = new Set(taken);
  if (!used.has(slug)) return slug;
  let number = 2;
  while (used.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
};
