import { webAddress } from '../../../../src/shared/addresses/web-address';
import { pathsAbove } from '../../../../src/reading/content/domain/paths-above';

describe('the address for readers', () => {
  it.each([
    ['en', '/', 'https://www.example.org/'],
    ['fr', '/', 'https://www.example.org/fr'],
    ['en', '/news/a', 'https://www.example.org/news/a'],
    ['ar', '/news/a', 'https://www.example.org/ar/news/a'],
    ['es', '/año', 'https://www.example.org/es/a%C3%B1o'],
    ['en', '/a%20b?c=%26#d', 'https://www.example.org/a%20b?c=%26#d'],
  ])('in %s of %s is %s', (locale, path, address) => {
    expect(webAddress('https://www.example.org', locale, path)).toBe(address);
  });
});

describe('the paths above a page', () => {
  it.each([
    ['/', []],
    ['/a', ['/']],
    ['/a/b/c', ['/', '/a', '/a/b']],
  ])('at %s are %j', (path, above) => {
    expect(pathsAbove(path)).toEqual(above);
  });
});
