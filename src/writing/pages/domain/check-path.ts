import { PATH_AT_MOST } from '../../../shared/addresses/normalise-path';
import { DEFAULT_LOCALE, isLocale } from '../../../shared/locales/locales';
import { problemAt, type Problem } from '../../../shared/validation/problem';

/**
 * What is wrong with the path that a page would have: longer than an address can be, or one that other languages begin
 * with. The default language has no sign of its own in addresses, so its pages cannot stand at `/fr`.
 *
 * @param title - of the page, which need not be the one that is saved: pages move with those above them
 * @example checkPath('/fr', 'en', 'Friends') // one problem, at the slug
 */
export const checkPath = (path: string, locale: string, title: string): Problem[] => {
  if (path.length > PATH_AT_MOST) {
    return [
      problemAt(
        'slug',
        'The address of "{title}" would have {length} characters, more than {most}. Shorten its slug, or those of the pages above it.',
        { title, length: path.length, most: PATH_AT_MOST },
      ),
    ];
  }
  const [, first = ''] = path.split('/');
  if (locale !== DEFAULT_LOCALE || first === DEFAULT_LOCALE || !isLocale(first)) return [];
  return [
    problemAt(
      'slug',
      '"{title}" would be at {path}, but the addresses of another language begin with /{first}. Choose another slug, such as {first}-page, or put it below another page.',
      { title, path, first },
    ),
  ];
};
