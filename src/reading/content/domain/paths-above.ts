/**
 * The paths of the pages that may stand above a path, the home page first.
 *
 * @example pathsAbove('/who-we-are/about') // ['/', '/who-we-are']
 */
export const pathsAbove = (path: string): string[] => {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.map((_, index) => `/${segments.slice(0, index).join('/')}`);
};
