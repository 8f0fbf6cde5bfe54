import { LONGEST_SLUG } from '../../../shared/addresses/fit-slug';
import { problemAt, type Problem } from '../../../shared/validation/problem';

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
  if (slug.length <= LONGEST_SLUG) return [];
  return [
    problemAt('slug', 'The slug has {length} characters. Use at most {most}, or leave it empty.', {
      length: slug.length,
      most: LONGEST_SLUG,
    }),
  ];
};

const SLUG = /^[a-z0-9]+(?:[-._~]+[a-z0-9]+)*$/;
