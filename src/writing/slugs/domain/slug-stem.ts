/**
 * What slugs that may be given to one another's documents have in common: the slug without the numbers at its end. Two with another
 * stem never get the same one from {@link nextFreeSlug}.
 *
 * @example slugStem('dialogue-2') // 'dialogue', as of 'dialogue' and 'dialogue-2-3'
 */
export const slugStem = (slug: string): string => slug.replace(/(?:-\d+)+$/, '');
