import { matchCountries } from '../../../../src/desk/countries/domain/match-countries';

describe('the countries that somebody may mean', () => {
  it.each([
    ['Ghana', 'GH'],
    ['GH', 'GH'],
    ['gh', 'GH'],
    ['غانا', 'GH'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Costa de Marfil', 'CI'],
    ['كوت ديفوار', 'CI'],
    ['USA', 'US'],
    ['Estados Unidos', 'US'],
    ['الولايات المتحدة', 'US'],
    ['Pays-Bas', 'NL'],
    ['UK', 'GB'],
    ['Burma', 'MM'],
  ])('by %s are %s among others', (typed, code) => {
    expect(matchCountries(typed)).toContain(code);
  });

  it('are all whose name has what was typed so far', () => {
    expect(matchCountries('guinea').sort()).toEqual(['GN', 'GQ', 'GW', 'PG']);
  });

  it('are none for what is no country, and for nothing', () => {
    expect(matchCountries('Atlantis')).toEqual([]);
    expect(matchCountries(' ’ ')).toEqual([]);
  });
});
