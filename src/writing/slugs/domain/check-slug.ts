import { problemAt, type Problem } from '../../../shared/validation/problem';

/** Characters: the column holds 255, and a number may come behind (next-free-slug.ts). */
const MAX_SLUG = 240;

/**
 * What is wrong with a slug that somebody wrote by hand: one path segment in lower case ASCII (RFC 3986 "unreserved").
 *
 * @example checkSlug('Über uns') // one problem
 */
export const checkSlug = (slug: unknown): Problem[] => {
  if (slug === undefined || slug === null || slug === '') return [];
  if (typeof slug !== 'string' || !SLUG.test(slug)) {
    return [
      problemAt(
        'slug',
        '{value} cannot stand in an address. Use small letters, digits and hyphens, such as who-we-are, or leave it empty.',
        { value: JSON.stringify(slug) },
      ),
    ];
  }
  if (slug.length <= MAX_SLUG) return [];
  return [
    problemAt('slug', 'The slug has {length} characters. Use at most {most}, or leave it empty.', {
      length: slug.length,
      most: MAX_SLUG,
    }),
  ];
};

const SLUG = /^[a-z0-9]+(?:[-._~]+[a-z0-9]+)*$/;

/** A slug that was made of a long title, cut between two words where there are some. */
export const fitSlug = (slug: string): string =>
  slug.length <= MAX_SLUG
    ? slug
    : slug
        .slice(0, MAX_SLUG + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, MAX_SLUG);
