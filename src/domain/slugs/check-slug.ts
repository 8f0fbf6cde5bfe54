import { problemAt, type Problem } from '../validation/problem';

/**
 * What is wrong with a slug that somebody wrote by hand: one path segment in lower case ASCII (RFC 3986 "unreserved").
 *
 * @example checkSlug('Über uns') // one problem
 */
export const checkSlug = (slug: unknown): Problem[] =>
  slug === undefined || slug === null || slug === '' || (typeof slug === 'string' && SLUG.test(slug))
    ? []
    : [
        problemAt(
          'slug',
          `${JSON.stringify(slug)} cannot stand in an address. Use small letters, digits and hyphens, such as who-we-are, or leave it empty.`,
        ),
      ];

const SLUG = /^[a-z0-9]+(?:[-._~]+[a-z0-9]+)*$/;
