/** Characters: the column holds 255, and a number may come behind (next-free-slug.ts). */
export const LONGEST_SLUG = 240;

/** A slug that was made of a long title, cut between two words where there are some. */
export const fitSlug = (slug: string): string =>
  slug.length <= LONGEST_SLUG
    ? slug
    : slug
        .slice(0, LONGEST_SLUG + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST_SLUG);
