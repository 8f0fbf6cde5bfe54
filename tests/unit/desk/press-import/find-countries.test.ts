import { extractCountries } from '../../../../src/desk/press-import/domain/extract-countries';

const codes = (text: string, people: string[] = []): string =>
  extractCountries(text, 'en', people)
    .map(({ isoCode }) => isoCode)
    .join(' ');

describe('names of which one is part of another', () => {
  it.each([
    ['Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea', 'GN GQ GW PG'],
    ['Niger and Nigeria', 'NE NG'],
    ['Sudan and South Sudan', 'SD SS'],
    ['Dominica and the Dominican Republic', 'DM DO'],
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Republic of the Congo', 'CG'],
    ['the Democratic Republic of the Congo. In Congo', 'CD'],
    ['United States Virgin Islands', 'VI'],
  ])('count as the longest: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

describe('names in other languages and writings', () => {
  it.each([
    ['au Ghana, le Maroc, les États-Unis, l’Égypte, du Tchad', 'GH MA US EG TD'],
    ['Corea del Sur y Países Bajos', 'KR NL'],
    ['للمغرب وغانا والسلفادور بالولايات المتحدة', 'MA GH SV US'],
    ['the Kingdom of Morocco and Ghana’s coast', 'MA GH'],
    ['GHANA HOSTS TALKS', 'GH'],
    ['the U.S. and the UK', 'US GB'],
    ['Viet Nam, Türkiye, Lao PDR', 'VN TR LA'],
  ])('are found: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

describe('words that only look like countries', () => {
  it.each([
    'turkey and chad',
    'JOIN US NOW',
    'Gulf of Guinea, Lake Chad, Mexico City',
    'Family Reunion',
    'بدعم مالي',
    'Jordan Example and Chad Sample',
    'Agencia Suiza, Hauts-de-France',
    'التمرة السعودية',
  ])('are passed over: %s', (text) => {
    expect(codes(text)).toBe('');
  });

  it('are passed over in the names of speakers', () => {
    expect(codes('Jane Ghana spoke. Ghana added that it rained.', ['Jane Ghana'])).toBe('');
  });
});

describe('the name of a country', () => {
  it('is the common one, in the locale of the import', () => {
    expect(extractCountries('USA, Pays-Bas', 'en')).toEqual([
      { isoCode: 'US', name: 'United States' },
      { isoCode: 'NL', name: 'Netherlands' },
    ]);
    expect(extractCountries('USA, Pays-Bas', 'es')).toEqual([
      { isoCode: 'US', name: 'Estados Unidos' },
      { isoCode: 'NL', name: 'Países Bajos' },
    ]);
  });
});
