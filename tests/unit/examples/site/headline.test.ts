import { headlineOf } from '../../../../examples/site/src/headline';

const SITE = { name: 'IOM Ghana', tagline: 'Migration that is good for all', locale: 'en' } as const;

describe('what the home page says in large letters', () => {
  it('is the tagline when the page is called as the site is, whose name stands above it', () => {
    expect(headlineOf({ title: 'IOM Ghana', locale: 'en' }, SITE)).toBe('Migration that is good for all');
  });

  it.each([
    ['called otherwise', { title: 'Welcome', locale: 'en' }, SITE, 'Welcome'],
    [
      'on a site without a tagline',
      { title: 'IOM Ghana', locale: 'en' },
      { ...SITE, tagline: null },
      'IOM Ghana',
    ],
    ['in another language than the tagline', { title: 'IOM Ghana', locale: 'fr' }, SITE, 'IOM Ghana'],
    ['before there is a site', { title: 'IOM Ghana', locale: 'en' }, null, 'IOM Ghana'],
  ])('is its title when it is %s', (_when, page, site, said) => {
    expect(headlineOf(page, site)).toBe(said);
  });
});
